/** `--scripts-only`, `--flows-only`, and what is counted as judged. */
import { expect, it } from "vitest";
import { type Files, flow, inline, lines, runs, script, takesNothing, validate, workspace } from "./workspace.ts";

const stray = { summary: "", value: { modules: [{ id: "a", value: { type: "identity" } }] } };
const brokenScript = script("f/team/a.py", "def main(:\n");
const brokenFlow: Files = { "f/team/y.flow/flow.yaml": "value: [\n" };

it("flows-only keeps a flow in no flow's folder, and a broken wmill.yaml", async () => {
  const files = {
    ...workspace({
      ...brokenScript,
      ...flow("f/team/x", [inline("a", takesNothing)]),
      "f/team/stray/flow.yaml": stray,
    }),
    "wmill.yaml": "includes: [\n",
  };
  expect(await lines(files, { only: "flows" })).toEqual([
    "error windmill.structure.stray-flow f/team/stray/flow.yaml:1",
    "error windmill.structure.yaml wmill.yaml:2",
  ]);
  expect((await validate(files, { only: "flows" })).document).toMatchObject({
    success: false,
    results: { scripts: { passed: 0, failed: 0, errors: [], not_judged: 1 }, flows: { passed: 1, failed: 1 } },
  });
});

it("scripts-only leaves out what is found in flows, stray ones too, and keeps a broken lock file", async () => {
  const files = workspace({
    ...brokenScript,
    ...brokenFlow,
    "f/team/stray/flow.yaml": stray,
    "wmill-lock.yaml": "locks: [\n",
  });
  expect(await lines(files, { only: "scripts" })).toEqual([
    "error windmill.scripts.syntax f/team/a.py:1",
    "error windmill.structure.yaml wmill-lock.yaml:2",
  ]);
  const { results } = (await validate(files, { only: "scripts" })).document;
  expect(results.scripts).toMatchObject({ passed: 0, failed: 1, not_judged: 0 });
  expect(results.flows).toEqual({ passed: 0, failed: 0, errors: [], not_judged: 1 });
});

it("keeps what a server says of either", async () => {
  const said = {
    rule: "windmill.server.metadata",
    severity: "error" as const,
    message: "no",
    location: { file: "f/team/b.py", line: 1, column: 1 },
  };
  const server = { ask: async () => ({ passed: 0, failed: 1, findings: [said] }) };
  const { document } = await validate(workspace(script("f/team/b.py", takesNothing)), { only: "flows", server });
  expect(document.success).toBe(false);
});

it("counts only what a change concerns as judged", async () => {
  const files = workspace({
    ...brokenScript,
    ...script("f/team/b.py", takesNothing),
    ...script("f/team/c.py", "def main(:\n"),
    ...flow("f/team/x", [runs("b", "f/team/b"), runs("c", "f/team/c")]),
    ...flow("f/team/y", [inline("a", takesNothing)]),
  });
  const { results, not_judged } = (await validate(files, { changed: ["f/team/b.py"] })).document;
  expect(results.scripts).toMatchObject({ passed: 1, failed: 0, not_judged: 2 });
  expect(results.flows).toMatchObject({ passed: 0, failed: 0, not_judged: 2 });
  expect(not_judged).toEqual([
    { kind: "script", why: "no change concerns it", count: 2, paths: ["f/team/a", "f/team/c"] },
    { kind: "flow", why: "no change concerns it", count: 2, paths: ["f/team/x", "f/team/y"] },
  ]);
});

it("does not count what nothing here reads as passed", async () => {
  const files = workspace({
    ...script("f/team/a.php", "<?php function main() {"),
    ...script("f/team/b.cs", "class Script {"),
    ...script("f/team/c.ps1", "param("),
    ...script("f/team/d.cs", "", { kind: "banana" }),
    ...script("f/team/e.py", takesNothing),
  });
  expect((await validate(files)).document.results.scripts).toMatchObject({ passed: 1, failed: 1, not_judged: 3 });
});

it("names what it does not count, by the reason, and the first ten of many", async () => {
  const many = Array.from({ length: 12 }, (_, it) => script(`f/team/p${String(it).padStart(2, "0")}.php`, "<?php"));
  const files = workspace({
    ...Object.assign({}, ...many),
    ...script("f/team/b.cs", "class Script {"),
    ...script("f/team/e.py", takesNothing),
  });
  const { not_judged } = (await validate(files)).document;
  expect(not_judged?.map(({ why, count, paths }) => [why, count, paths.length])).toEqual([
    ["programs of csharp are not read here", 1, 1],
    ["programs of php are not read here", 12, 10],
  ]);
  expect((await validate(workspace(script("f/team/e.py", takesNothing)))).document).not.toHaveProperty("not_judged");
});
