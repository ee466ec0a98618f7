/** Programs are read in a thread where there are many: it says the same as reading them here. */
import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { expect, it } from "vitest";
import { listTree } from "../../src/system/tree.ts";
import { judgeWorkspace } from "../../src/windmill/judge.ts";
import { type ProgramText, readProgram } from "../../src/windmill/scripts/read.ts";
import { openProgramReader } from "../../src/windmill/scripts/reader.ts";
import { unreadProgram } from "../../src/windmill/scripts/signature.ts";
import { type Files, flow, folderOf, found, script, workspace } from "./workspace.ts";

const many = Array.from({ length: 500 }, (_, index) => `f/team/s${index}.py`);
const program = (text: string, language = "python3"): ProgramText => ({
  text,
  language,
  script: "f/team/a",
  entry: "main",
});

it("says of any program what is said without a thread", async () => {
  const reader = openProgramReader(many);
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "def main(a: int, b='x'):\n    return a\n",
      "def main(:\n",
      "export async function main(a?: string) {}\n",
    ),
  );
  const language = fc.constantFrom("python3", "bun", "go", "bash", "postgresql", "ruby");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, language), { maxLength: 5 }), async (programs) => {
      const questions = programs.map(([it, name]) => program(it, name));
      const answers = await Promise.all(questions.map((it) => reader.read(it)));
      expect(answers).toEqual(await Promise.all(questions.map(readProgram)));
    }),
    { numRuns: 60 },
  );
  reader.close();
});

it("finds the one fault among many programs", async () => {
  const files: Files = Object.assign({}, ...many.map((path) => script(path, "def main():\n    return 1\n")));
  const findings = await found(workspace({ ...files, "f/team/s7.py": "def main(:\n" }));
  expect(findings.map((it) => `${it.rule} ${it.location?.file}:${it.location?.line}`)).toEqual([
    "windmill.scripts.syntax f/team/s7.py:1",
  ]);
});

it("names a program whose parser did not get through it, and claims nothing about it", async () => {
  const folder = folderOf(workspace({ ...script("f/team/a.py", "def run():\n    pass\n"), ...flow("f/team/x", []) }));
  const programs = { read: async () => ({ ...unreadProgram, unread: "timeout" }), close: () => {} };
  const { findings } = await judgeWorkspace(
    { folder, prefix: "", programs },
    listTree(folder, () => false),
  );
  expect(findings.map(({ severity, rule, location }) => `${severity} ${rule} ${location?.file}`)).toEqual([
    "warning windmill.scripts.unread f/team/a.py",
  ]);
});

it("says so where the grammars are not installed", () => {
  const folder = folderOf({});
  cpSync("src", join(folder, "src"), { recursive: true });
  const module = pathToFileURL(join(folder, "src/windmill/scripts/read.ts")).href;
  const code = `import { readProgram } from ${JSON.stringify(module)};
    const program = { text: "x=1", language: "bash", script: "f/team/a", entry: "main" };
    await readProgram(program).catch((it) => console.log(it.finding.rule, it.finding.severity));`;
  const told = execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
  expect(told).toBe("windmill.scripts.grammar-missing error\n");
});
