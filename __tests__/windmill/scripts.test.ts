import { describe, expect, it } from "vitest";
import { faults } from "./faults/scripts.ts";
import { fixed, flow, found, inputs, lines, runs, script, workspace } from "./workspace.ts";

describe.each(faults)("%s", (_, faulty, clean, expected) => {
  it("is found with file and line", async () => {
    expect(await lines(workspace(faulty))).toEqual(expected);
  });
  it("is not found in its clean twin", async () => {
    expect(await lines(workspace(clean))).toEqual([]);
  });
});

it("takes a program without main that others import for a library", async () => {
  const files = {
    ...script("f/team/lib.py", "def run():\n    return 1\n"),
    ...script("f/team/a.py", "from f.team.lib import run\n\ndef main():\n    return run()\n"),
  };
  expect(await lines(workspace(files))).toEqual([]);
});

it("says so when something runs a library", async () => {
  const files = {
    ...script("f/team/lib.py", "def run():\n    return 1\n"),
    ...script("f/team/a.py", "from f.team.lib import run\n\ndef main():\n    return run()\n"),
    ...flow("f/team/x", [runs("a", "f/team/lib")]),
  };
  expect(await lines(workspace(files))).toEqual(["warning windmill.scripts.no-main f/team/lib.py:1"]);
});

it("says of a new parameter which file to change, and what to type, wherever it is found", async () => {
  const files = {
    ...script("f/team/a.py", "def main(x: str, y: int):\n    return x\n", { schema: inputs({ x: "string" }) }),
    ...flow("f/team/x", [runs("a", "f/team/a", { x: fixed("x") })]),
    "wmill-lock.yaml": { version: "v2", locks: { "f/team/a": "0".repeat(64) } },
  };
  const findings = await found(workspace(files));
  expect(findings.filter((it) => it.rule !== "windmill.drift.missing").map((it) => it.message)).toEqual([
    "the schema in a.script.yaml lacks the parameter `y`: run `wmill generate-metadata`, or for plain parameters this with `--fix`",
    "script f/team/a needs `y`: add it to the `input_transforms` of this step",
    "f/team/a.py was changed since its metadata was made: run `wmill generate-metadata`",
  ]);
});
