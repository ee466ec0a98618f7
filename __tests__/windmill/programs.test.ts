import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { type Files, folderOf, found, script, workspace } from "./workspace.ts";

it("finds the one fault among many programs", async () => {
  const many = Array.from({ length: 500 }, (_, index) => `f/team/s${index}.py`);
  const files: Files = Object.assign({}, ...many.map((path) => script(path, "def main():\n    return 1\n")));
  const findings = await found(workspace({ ...files, "f/team/s7.py": "def main(:\n" }));
  expect(findings.map((it) => `${it.rule} ${it.location?.file}:${it.location?.line}`)).toEqual([
    "windmill.scripts.syntax f/team/s7.py:1",
  ]);
});

it("finds a fault of a program that is too long to be parsed with the log", async () => {
  const rest = Array.from({ length: 12_000 }, (_, index) => `export const c${index} = ${index};\n`).join("");
  const findings = await found(workspace(script("f/team/s.ts", `export function main() {}\nlet = = 1;\n${rest}`)));
  expect(findings.map((it) => `${it.rule} ${it.location?.file}:${it.location?.line}`)).toContain(
    "windmill.scripts.syntax f/team/s.ts:2",
  );
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
