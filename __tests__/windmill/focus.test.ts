import { expect, it } from "vitest";
import { expr, flow, lines, runs, script, takesX, workspace } from "./workspace.ts";

const files = workspace({
  ...script("f/team/a.py", "def main(y):\n    return y\n"),
  ...script("f/team/b.py", "def main(:\n"),
  ...script("f/team/c.py", takesX),
  ...flow("f/team/x", [runs("a", "f/team/a", { x: expr("1") }), runs("c", "f/team/c", { z: expr("1") })]),
  ...flow("f/team/y", [runs("gone", "f/team/gone")]),
});

it("finds what a change breaks elsewhere, and no other fault", async () => {
  expect(await lines(files, { changed: ["f/team/a.py"] })).toEqual([
    "warning windmill.flows.missing-input f/team/x.flow/flow.yaml:5",
    "warning windmill.flows.unknown-input f/team/x.flow/flow.yaml:10",
  ]);
});

it("judges a changed flow by the scripts that it runs, changed or not", async () => {
  expect(await lines(files, { changed: ["f/team/x.flow/flow.yaml"] })).toEqual([
    "warning windmill.flows.missing-input f/team/x.flow/flow.yaml:5",
    "warning windmill.flows.unknown-input f/team/x.flow/flow.yaml:10",
    "warning windmill.flows.missing-input f/team/x.flow/flow.yaml:13",
    "warning windmill.flows.unknown-input f/team/x.flow/flow.yaml:18",
  ]);
});

it("finds who runs what was deleted", async () => {
  expect(await lines(files, { changed: ["f/team/gone.py"] })).toEqual([
    "warning windmill.references.step f/team/y.flow/flow.yaml:8",
  ]);
});

it("judges all when wmill.yaml changed", async () => {
  expect((await lines(files, { changed: ["wmill.yaml"] })).length).toBe((await lines(files)).length);
});

it("finds nothing where nothing changed", async () => {
  expect(await lines(files, { changed: [] })).toEqual([]);
});
