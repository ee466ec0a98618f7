import { describe, expect, it } from "vitest";
import { faults } from "./faults/scripts.ts";
import { flow, lines, runs, script, workspace } from "./workspace.ts";

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
