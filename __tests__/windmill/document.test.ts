import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { chooseSides, readContract, readWholeContract } from "../../src/contract/index.ts";
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
  ["with what is not judged", workspace({ ...fine, ...script("f/team/c.php", "<?php") })],
  ["without a workspace", { "README.md": "" }],
];

it.each(cases)("the document of a folder %s keeps its contract", async (_, files) => {
  expect(judge((await validate(files)).document)).toEqual([]);
});

it("the contract itself has nothing that another tool would refuse", async () => {
  expect((await readWholeContract(readFileSync(path, "utf8"), path)).findings).toEqual([]);
});

it("a finding of no known severity breaks the contract", async () => {
  const { document } = await validate(workspace(broken));
  expect(judge(document)).toEqual([]);
  expect(judge({ ...document, findings: document.findings.map((it) => ({ ...it, severity: "errors" })) })).not.toEqual(
    [],
  );
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

it("counts the errors of a program whose name holds a dot", async () => {
  const files = {
    "f/team/a.v2.py": "def main(:\n",
    "f/team/a.v2.script.yaml": { summary: "", kind: "script", lock: "" },
  };
  const { document } = await validate(workspace({ ...files, ...fine }));
  expect(document.results.scripts).toMatchObject({ passed: 1, failed: 1 });
  expect(document.results.scripts.errors).toEqual([expect.stringMatching(/^f\/team\/a\.v2\.py:1: /)]);
});

it("says that the server was not asked, and counts nothing for it", async () => {
  const { document, findings } = await validate(workspace(fine));
  expect(document.results.sync).toEqual({ passed: 0, failed: 0, errors: [] });
  expect(findings.map((it) => it.rule)).toEqual(["windmill.sync.not-run"]);
});

const answer = {
  passed: 2,
  failed: 1,
  findings: [
    {
      rule: "windmill.server.metadata",
      severity: "error" as const,
      message: "f/team/b.py: No matching distribution found",
      location: { file: "f/team/b.py", line: 1, column: 1 },
    },
    { rule: "windmill.server.changes", severity: "notice" as const, message: "a push would add 1" },
  ],
};

it("counts what the server was asked, and keeps its contract", async () => {
  const { document } = await validate(workspace(fine), { server: { ask: async () => answer } });
  expect(judge(document)).toEqual([]);
  expect(document.success).toBe(false);
  expect(document.results.sync).toEqual({
    passed: 2,
    failed: 1,
    errors: ["f/team/b.py:1: f/team/b.py: No matching distribution found"],
  });
  expect(document.findings.map((it) => it.rule)).toEqual(["windmill.server.metadata", "windmill.server.changes"]);
});

it("regrades what the server says like everything else", async () => {
  const severities = new Map([["windmill.server.metadata", "warning" as const]]);
  const { document } = await validate(workspace(fine), { server: { ask: async () => answer }, severities });
  expect(document.success).toBe(true);
});

it("asks nobody about no workspace, and says so", async () => {
  const { findings } = await validate({ "README.md": "" }, { server: { ask: async () => answer } });
  expect(findings.at(-1)?.message).toBe("the server was not asked: there is no workspace to ask about");
});
