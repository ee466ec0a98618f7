/** Which workspaces of a folder are judged, and which file is whose. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { validateWorkspace } from "../../src/windmill/validate.ts";
import { findWorkspaces, rootOf } from "../../src/windmill/workspace/find.ts";
import { type Files, flow, folderOf, lines, runs, script, takesNothing, validate, workspace } from "./workspace.ts";

const below = (root: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${root}/${path}`, content]));
const without = ({ "wmill.yaml": _, ...files }: Files): Files => files;

const ok = workspace(script("f/team/a.py", takesNothing));
const brokenFlow = workspace({ "f/team/x.flow/flow.yaml": "value: [\n" });
const badTime = { schedule: "0 0 99 * * *", timezone: "Europe/Berlin", script_path: "f/team/a", is_flow: false };
const brokenSchedule = workspace({
  ...script("f/team/a.py", takesNothing),
  "f/team/s.schedule.yaml": { ...badTime, enabled: true, args: {}, summary: "" },
});

it("judges a workspace that stands inside of another", async () => {
  expect(await lines({ ...ok, ...below("staging", brokenFlow) })).toEqual([
    "error windmill.structure.yaml staging/f/team/x.flow/flow.yaml:2",
  ]);
});

it("judges what has no wmill.yaml beside a workspace that has one, and says that it was guessed", async () => {
  expect(await lines({ ...without(brokenSchedule), ...below("staging", ok) })).toEqual([
    "error windmill.structure.cron f/team/s.schedule.yaml:1",
    "notice windmill.structure.guessed",
  ]);
});

it("takes no file for one of two workspaces", async () => {
  const stray = {
    "f/team/x/flow.yaml": { summary: "", value: { modules: [{ id: "a", value: { type: "identity" } }] } },
  };
  const files = { ...ok, ...below("staging", workspace({ ...script("f/team/a.py", takesNothing), ...stray })) };
  expect(await lines(files)).toEqual(["error windmill.structure.stray-flow staging/f/team/x/flow.yaml:1"]);
  const { document } = await validate(files);
  expect(document.results.scripts).toMatchObject({ passed: 2, failed: 0 });
  expect(document.results.flows).toMatchObject({ passed: 0, failed: 1 });
});

it("does not let what one workspace holds answer for another", async () => {
  const caller = workspace(flow("f/team/x", [runs("a", "f/team/a")]));
  expect(await lines({ ...ok, ...below("staging", caller) })).toEqual([
    "warning windmill.references.step staging/f/team/x.flow/flow.yaml:8",
  ]);
});

it("takes a wmill.yaml among what another workspace pushes for no workspace", async () => {
  const broken = { "f/team/wmill.yaml": "", "f/team/bad.py": "def main(:\n", "f/team/bad.script.yaml": { lock: "" } };
  expect(await lines({ ...ok, ...broken })).toEqual(["error windmill.scripts.syntax f/team/bad.py:1"]);
});

it("judges of two workspaces only the one that changed", async () => {
  const broken = workspace(script("f/team/a.py", "def main(:\n"));
  const files = { ...broken, ...below("staging", broken) };
  expect(await lines(files, { changed: ["staging/f/team/a.py"] })).toEqual([
    "error windmill.scripts.syntax staging/f/team/a.py:1",
  ]);
});

it("asks a server about the folder's own workspace, and says of which it is not asked", async () => {
  const folder = folderOf({ ...ok, ...below("staging", ok) });
  const asked: string[] = [];
  const ask = async (workspaces: readonly { readonly root: string }[]) => {
    asked.push(...workspaces.map((it) => it.root));
    return { passed: 1, failed: 0, findings: [] };
  };
  const { findings } = await validateWorkspace(folder, { traceId: "test", server: { ask } });
  expect(asked).toEqual([""]);
  expect(findings.map((it) => it.message)).toEqual([expect.stringContaining("not asked about staging/")]);
  const { findings: own } = await validateWorkspace(join(folder, "staging"), { traceId: "test", server: { ask } });
  expect(asked).toEqual(["", ""]);
  expect(own).toEqual([]);
});

const rootsOf = (...files: readonly string[]) =>
  [...findWorkspaces({ files, outside: [], links: [], odd: [], unreadable: [] })].map(
    ([root, it]) => root + (it.stated ? "" : "?"),
  );

it("finds stated roots, and guessed ones below none of them", () => {
  expect(rootsOf("wmill.yaml", "f/a/b.script.yaml", "x/f/a/b.script.yaml")).toEqual([""]);
  expect(rootsOf("x/wmill.yaml", "f/a/b.script.yaml", "x/f/a/b.script.yaml")).toEqual(["?", "x/"]);
  expect(rootsOf("x/f/a/b.script.yaml", "y/f/a/b.script.yaml", "x/f/a/c.script.yaml")).toEqual(["x/?", "y/?"]);
  expect(rootsOf("x/f/a/b.py", "docs/flow.yaml")).toEqual([]);
});

it("knows the innermost root of a path", () => {
  const roots = new Set(["a/", "a/b/"]);
  expect(["a/b/c", "a/c", "a/bc", "c", "a"].map((it) => rootOf(it, roots))).toEqual([
    "a/b/",
    "a/",
    "a/",
    undefined,
    undefined,
  ]);
  expect(rootOf("c", new Set([""]))).toBe("");
  expect(rootOf("/c", new Set([""]))).toBe("");
});
