import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { chooseSides, readContract } from "../../src/contract/index.ts";
import { parseJson } from "../../src/formats/json.ts";
import { compileModel } from "../../src/judges/index.ts";
import { type Files, flow, inline, runs, script, takesNothing, validate, workspace } from "./workspace.ts";

const path = "contracts/wmill-validate.yaml";
const broken = script("f/team/a.py", "def main(:\n");
const fine = script("f/team/b.py", takesNothing);

function judge(value: unknown): readonly string[] {
  const contract = readContract(readFileSync(path, "utf8"), path);
  if (!contract.ok) return contract.findings.map((it) => it.message);
  const sides = chooseSides(contract.value, {});
  if (!sides.ok) return sides.findings.map((it) => it.message);
  return compileModel(sides.value.output)(parseJson(JSON.stringify(value))).findings.map((it) => it.message);
}

const cases: readonly (readonly [string, Files])[] = [
  ["with faults of every severity", workspace({ ...broken, ...fine, ...flow("f/team/x", [runs("a", "f/team/gone")]) })],
  ["without faults", workspace(fine)],
  ["without a workspace", { "README.md": "" }],
];

it.each(cases)("the document of a folder %s keeps its contract", async (_, files) => {
  expect(judge((await validate(files)).document)).toEqual([]);
});

it("a document that lacks a result breaks its contract", async () => {
  const { results: _, ...rest } = (await validate(workspace(fine))).document;
  expect(judge(rest)).not.toEqual([]);
});

it("counts as passed what has no error", async () => {
  const flows = { ...flow("f/team/x", [inline("a", "def main(:\n")]), ...flow("f/team/y", [runs("a", "f/team/gone")]) };
  const { document } = await validate(workspace({ ...broken, ...fine, ...flows }));
  expect(document.success).toBe(false);
  expect(document.results.scripts).toMatchObject({ passed: 1, failed: 1 });
  expect(document.results.flows).toMatchObject({ passed: 1, failed: 1 });
  expect(document.results.scripts.errors).toEqual([expect.stringMatching(/^f\/team\/a\.py:1: /)]);
});

it("says that the server was not asked, and counts nothing for it", async () => {
  const { document, findings } = await validate(workspace(fine));
  expect(document.results.sync).toEqual({ passed: 0, failed: 0, errors: [] });
  expect(findings.map((it) => it.rule)).toEqual(["windmill.sync.not-run"]);
});
