import { expect, it } from "vitest";
import { lines, script, workspace } from "./workspace.ts";

const of = (comment: string) =>
  workspace(script("f/team/a.py", `${comment}\nfrom f.team.gone import x\n\ndef main():\n    return x\n`));
const found = "warning windmill.references.import f/team/a.py:2";

it("leaves out what a comment excuses with a reason", async () => {
  expect(await lines(of("# fire-flow: allow windmill.references.import -- lives on the server"))).toEqual([]);
});

it("takes no excuse without a reason", async () => {
  expect(await lines(of("# fire-flow: allow windmill.references.import"))).toEqual([
    "warning windmill.excuse.no-reason f/team/a.py:1",
    found,
  ]);
});

it("names an excuse that excuses nothing", async () => {
  expect(await lines(of("# fire-flow: allow windmill.scripts.syntax -- why not"))).toEqual([
    "warning windmill.excuse.unused f/team/a.py:1",
    found,
  ]);
});

it("reads the comments of other languages", async () => {
  const files = workspace(
    script(
      "f/team/a.ts",
      'import x from "./gone" // fire-flow: allow windmill.references.import -- later\nexport function main() {}\n',
    ),
  );
  expect(await lines(files)).toEqual([]);
});

it("excuses on a line with something else on it that line alone", async () => {
  const excuse = "# fire-flow: allow windmill.references.import -- later";
  const program = `from f.team.gone import x ${excuse}\nfrom f.team.lost import y\n\ndef main():\n    return x, y\n`;
  expect(await lines(workspace(script("f/team/a.py", program)))).toEqual([found]);
});

it("excuses on a line of its own the next line alone", async () => {
  const excuse = "# fire-flow: allow windmill.references.import -- later";
  const program = `import os\n${excuse}\nfrom f.team.gone import x\nfrom f.team.lost import y\n\ndef main():\n    return x, y\n`;
  expect(await lines(workspace(script("f/team/a.py", program)))).toEqual([found.replace(":2", ":4")]);
});

const excused = (rule: string) =>
  `# fire-flow: allow ${rule} -- why\nfrom f.team.gone import x\n\ndef main():\n    return x\n`;

it("takes a right excuse for used, wherever the change is", async () => {
  const files = workspace({
    ...script("f/team/a.py", excused("windmill.references.import")),
    // Names what changed, so that it is read.
    ...script("f/team/c.py", `from f.team.b import main\n${excused("windmill.references.import")}`),
    ...script("f/team/b.py", "def main():\n    return 1\n"),
  });
  for (const changed of [["f/team/b.py"], ["f/team/a.py"], ["wmill-lock.yaml"], ["wmill.yaml"]]) {
    expect(await lines(files, { changed })).toEqual([]);
  }
});

it("names an excuse that excuses nothing in what changed alone", async () => {
  const files = workspace({
    ...script("f/team/a.py", excused("windmill.scripts.syntax")),
    ...script("f/team/b.py", "from f.team.a import main\n"),
  });
  const unused = "warning windmill.excuse.unused f/team/a.py:1";
  expect(await lines(files, { changed: ["f/team/a.py"] })).toContain(unused);
  expect(await lines(files, { changed: ["f/team/b.py"] })).not.toContain(unused);
});

it("grades rules as it is told", async () => {
  const graded = (severity: "off" | "error") =>
    lines(of(""), { severities: new Map([["windmill.references.import", severity]]) });
  expect(await graded("off")).toEqual([]);
  expect(await graded("error")).toEqual(["error windmill.references.import f/team/a.py:2"]);
});

it("leaves out what is not asked for", async () => {
  const files = { ...of(""), "f/team/x.flow/flow.yaml": "value: [" };
  expect(await lines(files, { only: "flows" })).toEqual(["error windmill.structure.yaml f/team/x.flow/flow.yaml:1"]);
  expect(await lines(files, { only: "scripts" })).toEqual([found]);
});
