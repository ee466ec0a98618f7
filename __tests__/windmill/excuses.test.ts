import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { found, inputs, lines, script, workspace } from "./workspace.ts";

const of = (comment: string) =>
  workspace(script("f/team/a.py", `${comment}\nfrom f.team.gone import x\n\ndef main():\n    return x\n`));
const finding = "warning windmill.references.import f/team/a.py:2";

it("leaves out what a comment excuses with a reason", async () => {
  expect(await lines(of("# fire-flow: allow windmill.references.import -- lives on the server"))).toEqual([]);
});

it("takes no excuse without a reason", async () => {
  expect(await lines(of("# fire-flow: allow windmill.references.import"))).toEqual([
    "warning windmill.excuse.no-reason f/team/a.py:1",
    finding,
  ]);
});

it("names an excuse that excuses nothing", async () => {
  expect(await lines(of("# fire-flow: allow windmill.scripts.syntax -- why not"))).toEqual([
    "warning windmill.excuse.unused f/team/a.py:1",
    finding,
  ]);
});

it("names an excuse of no rule, with the rule that it most likely means", async () => {
  const [excuse, import_] = await found(of("# fire-flow: allow windmill.reference.import -- lives on the server"));
  expect(excuse).toMatchObject({ rule: "windmill.excuse.unknown-rule", severity: "warning", location: { line: 1 } });
  expect(excuse?.message).toBe(
    "there is no rule `windmill.reference.import`, so that this excuses nothing; did you mean `windmill.references.import`?",
  );
  expect(import_?.rule).toBe("windmill.references.import");
  expect((await found(of("# fire-flow: allow constructor -- x")))[0]?.rule).toBe("windmill.excuse.unknown-rule");
});

/** As docs/workflows.md shows them, each above or on the line of what it excuses. */
const shown = [...readFileSync("docs/workflows.md", "utf8").matchAll(/```(\w+) title="([^"]+)"\n([\s\S]*?)```/g)].map(
  (it): [string, string] => [it[2] as string, it[3] as string],
);

it("the documentation shows an excuse of each kind of file", () => {
  expect(shown.map(([file]) => file)).toEqual(["flow.yaml", "report.py", "report.ts", "report.pg.sql"]);
});

it.each(shown)("excuses what the documentation shows in %s, and only with its comment", async (name, text) => {
  const files = (content: string) => {
    if (name === "flow.yaml") return workspace({ "f/team/x.flow/flow.yaml": content });
    const metadata = script("f/team/report.py", "", { schema: inputs({}) })["f/team/report.script.yaml"] as object;
    return workspace({ [`f/team/${name}`]: content, "f/team/report.script.yaml": metadata });
  };
  expect(await lines(files(text))).toEqual([]);
  expect(await lines(files(text.replaceAll(/fire-flow: allow .*/g, "")))).toHaveLength(1);
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
  expect(await lines(workspace(script("f/team/a.py", program)))).toEqual([finding]);
});

it("excuses on a line of its own the next line alone", async () => {
  const excuse = "# fire-flow: allow windmill.references.import -- later";
  const program = `import os\n${excuse}\nfrom f.team.gone import x\nfrom f.team.lost import y\n\ndef main():\n    return x, y\n`;
  expect(await lines(workspace(script("f/team/a.py", program)))).toEqual([finding.replace(":2", ":4")]);
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
  expect(await lines(files, { only: "scripts" })).toEqual([finding]);
});
