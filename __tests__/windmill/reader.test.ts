/** Programs are read in a thread where there are many: it says the same as reading them here. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { type ProgramText, readProgram } from "../../src/windmill/scripts/read.ts";
import { openProgramReader } from "../../src/windmill/scripts/reader.ts";
import { type Files, found, script, workspace } from "./workspace.ts";

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
