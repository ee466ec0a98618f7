import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/findings.ts";
import { faults as flows } from "./faults/flows.ts";
import { faults as references } from "./faults/references.ts";
import { faults as scripts } from "./faults/scripts.ts";
import { faults as structure } from "./faults/structure.ts";
import {
  expr,
  type Files,
  flow,
  found,
  inline,
  inputs,
  lines,
  runs,
  script,
  takesNothing,
  takesX,
  workspace,
} from "./workspace.ts";

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

it("finds the raw app that runs a script which is gone", async () => {
  const app = {
    "f/team/x.raw_app/raw_app.yaml": { summary: "" },
    "f/team/x.raw_app/backend/run.yaml": { type: "script", path: "f/team/gone" },
  };
  expect(await lines(workspace(app), { changed: ["f/team/gone.py", "f/team/gone.script.yaml"] })).toEqual([
    "warning windmill.references.app-target f/team/x.raw_app/backend/run.yaml:2",
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

it.each([
  ["all programs", undefined, 3],
  ["those that changed", ["f/team/a.py", "f/team/x.flow/flow.yaml"], 1],
])("says before it parses that %s are to be parsed", async (_, changed, count) => {
  const told: number[] = [];
  await found(files, { ...(changed && { changed }), beforeParsing: (programs) => told.push(programs) });
  expect(told).toEqual([count]);
});

it("finds nothing where nothing changed", async () => {
  expect(await lines(files, { changed: [] })).toEqual([]);
});

describe("a file that is gone or new", () => {
  const metadata = { summary: "", description: "", lock: "", kind: "script" };
  const importing = (text: string) => `${text}\n\ndef main():\n    return 1\n`;

  it.each<readonly [string, Files, string, string]>([
    [
      "a program",
      { "f/team/a.script.yaml": metadata },
      "f/team/a.py",
      "error windmill.structure.orphan-metadata f/team/a.script.yaml:1",
    ],
    [
      "metadata",
      { "f/team/a.py": takesNothing },
      "f/team/a.script.yaml",
      "warning windmill.structure.no-metadata f/team/a.py:1",
    ],
    [
      "a second program",
      { ...script("f/team/d.py", takesNothing), "f/team/d.ts": "export function main() {}\n" },
      "f/team/d.ts",
      "error windmill.structure.two-programs f/team/d.script.yaml:1",
    ],
    [
      "a lock",
      script("f/team/a.py", takesNothing, { lock: "!inline f/team/a.script.lock" }),
      "f/team/a.script.lock",
      "warning windmill.structure.lock-missing f/team/a.script.yaml:3",
    ],
    [
      "a lock that is no script's own",
      script("f/team/a.py", takesNothing, { lock: "!inline locks/shared.lock" }),
      "locks/shared.lock",
      "warning windmill.structure.lock-missing f/team/a.script.yaml:3",
    ],
    [
      "a library of Python",
      script("f/team/a.py", importing("from f.lib.tools import x")),
      "f/lib/tools.py",
      "warning windmill.references.import f/team/a.py:1",
    ],
    [
      "a library of TypeScript",
      script("f/team/a.ts", 'import x from "../lib/other.ts"\nexport function main() {}\n'),
      "f/lib/other.ts",
      "warning windmill.references.import f/team/a.ts:1",
    ],
    [
      "the last script of a folder that is imported",
      script("f/team/a.py", importing("from f.lib import x")),
      "f/lib/tools.py",
      "warning windmill.references.import f/team/a.py:1",
    ],
    [
      "a library that a flow's program imports",
      {
        ...flow("f/team/x", [inline("s", "!inline s.py")]),
        "f/team/x.flow/s.py": importing("from f.lib.tools import x"),
      },
      "f/lib/tools.py",
      "warning windmill.references.import f/team/x.flow/s.py:1",
    ],
    [
      "a flow's program",
      flow("f/team/x", [inline("s", "!inline s.py")]),
      "f/team/x.flow/s.py",
      "error windmill.structure.inline-missing f/team/x.flow/flow.yaml:9",
    ],
    [
      "a folder's metadata",
      script("f/new/a.py", takesNothing),
      "f/new/folder.meta.yaml",
      "warning windmill.references.folder-meta f/new/a.py:1",
    ],
  ])("%s", async (_, files, changed, expected) => {
    expect(await lines(workspace(files), { changed: [changed] })).toContain(expected);
  });

  it("a subflow's schema is known to the flow that changed", async () => {
    const files = workspace({
      ...flow("f/team/x", [runs("a", "f/team/sub", {}, "flow")]),
      ...flow("f/team/sub", [], { schema: inputs({ day: "string" }) }),
    });
    expect(await lines(files, { changed: ["f/team/x.flow/flow.yaml"] })).toEqual([
      "warning windmill.flows.missing-input f/team/x.flow/flow.yaml:5",
    ]);
  });
});

describe("wmill-lock.yaml, when it changed", () => {
  const files = workspace({
    ...script("f/team/a.py", takesNothing),
    ...script("f/team/b.py", "def main(:\n"),
    "wmill-lock.yaml": { version: "v2", locks: { "f/team/a": "0".repeat(64), "f/team/gone": "0".repeat(64) } },
  });

  it("is held against every file, whose other faults are no part of it", async () => {
    expect(await lines(files, { changed: ["wmill-lock.yaml"] })).toEqual([
      "warning windmill.drift.missing f/team/b.py:1",
      "warning windmill.drift.stale wmill-lock.yaml:3",
      "warning windmill.drift.foreign wmill-lock.yaml:4",
    ]);
  });

  it("is told of when what it has a hash of changed or is gone", async () => {
    expect(await lines(files, { changed: ["f/team/a.py"] })).toEqual([
      "warning windmill.drift.stale wmill-lock.yaml:3",
    ]);
    expect(await lines(files, { changed: ["f/team/gone.py"] })).toEqual([
      "warning windmill.drift.foreign wmill-lock.yaml:4",
    ]);
  });
});

/**
 * Of a file that was deleted or added: all that a judgement of the whole workspace finds in that file, or finds now and
 * did not before. Two kinds are beyond what a list of changed files tells: that a library lost its last importer, and that
 * an excuse in another file has nothing left to excuse.
 */
describe("finds whatever is new or in what changed, and nothing that the whole has not", () => {
  const untold = /excuse\.|scripts\.no-main/;
  // The folder's own fault is told at the first of its files, whichever that is.
  const keyOf = ({ rule, location, message }: Finding) =>
    rule.endsWith("folder-meta") ? message : `${rule} ${location?.file}:${location?.line}`;
  const without = (files: Files, file: string): Files =>
    Object.fromEntries(Object.entries(files).filter(([it]) => it !== file));

  async function check(before: readonly Finding[], after: readonly Finding[], files: Files, changed: string) {
    const old = new Set(before.map(keyOf));
    const focused = (await found(files, { changed: [changed] })).map(keyOf);
    const isNew = (it: Finding) => !old.has(keyOf(it)) && !untold.test(it.rule);
    const wanted = after.filter((it) => it.location?.file === changed || isNew(it));
    expect(focused).toEqual(expect.arrayContaining(wanted.map(keyOf)));
    expect(after.map(keyOf)).toEqual(expect.arrayContaining(focused));
  }

  it.each([...structure, ...scripts, ...references, ...flows])("%s", async (_, faulty, clean) => {
    for (const files of [workspace(faulty), workspace(clean)]) {
      const whole = await found(files);
      for (const file of Object.keys(files).filter((it) => it !== "wmill.yaml")) {
        const less = without(files, file);
        const part = await found(less);
        await check(whole, part, less, file);
        await check(part, whole, files, file);
      }
    }
  });
});
