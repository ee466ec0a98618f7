import fc from "fast-check";
import { minimatch } from "minimatch";
import { expect, test } from "vitest";
import { matcher } from "../../src/windmill/workspace/config.ts";
import { found, lines, script, workspace } from "./workspace.ts";

const segment = fc.string({ unit: fc.constantFrom(..."fu.-_* \n"), minLength: 1, maxLength: 4 });
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((it) => it.join("/"));

test("takes of a pattern for all below a folder what minimatch takes, by which wmill goes", () => {
  const folder = fc.array(fc.stringMatching(/^[fu_-]{1,3}$/), { minLength: 1, maxLength: 2 }).map((it) => it.join("/"));
  fc.assert(
    fc.property(folder, fc.oneof(path, fc.constant("")), (below, rest) => {
      for (const file of [`${below}/${rest}`, `${below}${rest}`, below, rest]) {
        expect([file, matcher(`${below}/**`)(file)]).toEqual([file, minimatch(file, `${below}/**`)]);
      }
    }),
    { numRuns: 5000 },
  );
});

test("takes nothing by an empty pattern", () => {
  expect(["f", "f/a.py"].filter(matcher(""))).toEqual([]);
});

test.each(["f/**/*.py", "f/*", "**", "f/{a,b}/**", "!f/**", "f/t?am/**"])("leaves %s to minimatch", (pattern) => {
  for (const file of ["f/a/b.py", "f/a", "f/team/x.py", "u/a/b", "f/.a"])
    expect(matcher(pattern)(file)).toBe(minimatch(file, pattern));
});

test("takes what an environment includes beside the top level, as a push to it does", async () => {
  const files = script("f/team/a.py", "def main(:\n");
  const syntax = [expect.stringMatching("^error windmill.scripts.syntax")];
  const overridden = (includes: readonly string[]) => ({
    includes: [],
    excludes: ["f/other/**"],
    gitBranches: { main: { overrides: { includes } } },
  });
  expect(await lines(workspace(files, overridden(["f/team/**"])))).toEqual(syntax);
  expect(await lines(workspace(files, overridden(["f/elsewhere/**"])))).not.toEqual(syntax);
});

test("takes everything by empty lists alone", async () => {
  const files = workspace(script("f/team/a.py", "def main(:\n"), { includes: [], excludes: [] });
  expect(await lines(files)).toEqual([expect.stringMatching("^error windmill.scripts.syntax")]);
});

test.each([
  ["includes", "f/team/*i*i*i*i*i*i*i*i*i*i*x"],
  ["includes", `f/team/${"i".repeat(1000)}`],
  ["excludes", "f/team/*(i|ii)*(i|ii).py"],
  ["extraIncludes", "f/team/!(i)!(i)!(i)!(i)x"],
  ["includes", `f/team/${"@(i|ii)".repeat(45)}x`],
  ["excludes", `f/team/${"?(i)".repeat(60)}x`],
])("judges what %s might leave out by %s, which could hold the run for hours", async (key, pattern) => {
  const files = script(`f/team/${"i".repeat(60)}.py`, "def main(:\n");
  expect(await lines(workspace(files, { [key]: [pattern, "f/none/**"] }))).toEqual([
    expect.stringMatching("^error windmill.scripts.syntax"),
    expect.stringMatching("^warning windmill.structure.config wmill.yaml:"),
  ]);
});

test.each(["yes", "true", 1])("takes %j for true, as wmill does, and says that it is none", async (value) => {
  const refused = { id: "a", value: { type: "identity" }, stop_after_if: { expr: "true" } };
  const files = { "f/team/x__flow/flow.yaml": { summary: "", value: { modules: [refused] } } };
  const found = await lines(workspace(files, { nonDottedPaths: value, skipFlows: value }));
  expect(found.filter((it) => it.startsWith("error"))).toEqual([]);
  expect(await lines(workspace(files, { nonDottedPaths: true }))).toContainEqual(
    expect.stringMatching("^error windmill.flows.refused"),
  );
  expect(found.filter((it) => !it.includes("flow.yaml"))).toEqual([
    expect.stringMatching("^warning windmill.structure.config wmill.yaml:"),
    expect.stringMatching("^warning windmill.structure.config wmill.yaml:"),
  ]);
  expect(found.filter((it) => it.includes("folder-suffix"))).toEqual([]);
});

test.each(["", false, 0])("only warns of %j for a list, which wmill takes for none", async (value) => {
  const files = workspace(script("f/team/a.py", "def main():\n    pass\n"), { excludes: value });
  expect(await lines(files)).toEqual([expect.stringMatching("^warning windmill.structure.config wmill.yaml:")]);
});

const intricate = "f/team/*(i|ii)*(i|ii).py";

test.each([
  ["of an environment's own", { gitBranches: { main: { overrides: { excludes: [intricate] } } } }],
  ["of a codebase", { codebases: [{ relative_path: "lib", includes: [intricate] }] }],
  ["of a codebase, alone", { codebases: [{ relative_path: "lib", excludes: intricate }] }],
])("tells of a pattern %s that it is not looked at", async (_, config) => {
  const files = workspace(script("f/team/a.py", "def main():\n    pass\n"), config);
  expect((await found(files)).map((it) => it.message)).toContainEqual(
    expect.stringMatching("^this pattern could take hours"),
  );
});

test.each(["**/*_*_*_*.*", "f/team/!(b)*", "f/team/*.{py,yaml}"])(
  "leaves out by %s, which people write",
  async (pattern) => {
    const files = script("f/team/a_b_c_d.py", "def main(:\n");
    expect((await lines(workspace(files, { excludes: [pattern] }))).filter((it) => it.includes("syntax"))).toEqual([]);
  },
);
