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
