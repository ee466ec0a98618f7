import { expect, it } from "vitest";
import type { Finding } from "../../src/findings.ts";
import { sarif } from "../../src/reporters/sarif.ts";

const rules = { "windmill.scripts.syntax": { severity: "error", why: "It cannot run.", mend: "Correct it." } } as const;
const fault: Finding = {
  rule: "windmill.scripts.syntax",
  severity: "error",
  message: "the program\nhas a syntax error",
  location: { file: "f/team/größe a#1.py", line: 3, column: 7 },
};

const log = (findings: readonly Finding[], root = "") =>
  sarif(findings, root, { version: "1.2.3", rules }) as {
    readonly version: string;
    readonly runs: readonly [
      {
        readonly tool: { readonly driver: { readonly rules: readonly object[] } };
        readonly results: readonly object[];
      },
    ];
  };

it("says where each finding is, from the root of the repository, in one line", () => {
  const [run] = log([fault], "windmill/").runs;
  expect(run.results).toEqual([
    {
      ruleId: "windmill.scripts.syntax",
      ruleIndex: 0,
      level: "error",
      message: { text: "the program has a syntax error" },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "windmill/f/team/gr%C3%B6%C3%9Fe%20a%231.py", uriBaseId: "%SRCROOT%" },
            region: { startLine: 3, startColumn: 7 },
          },
        },
      ],
    },
  ]);
});

it("describes each rule once", () => {
  const [run] = log([fault, fault]).runs;
  expect(run.tool.driver.rules).toEqual([
    {
      id: "windmill.scripts.syntax",
      shortDescription: { text: "It cannot run." },
      help: { text: "Correct it." },
      defaultConfiguration: { level: "error" },
    },
  ]);
});

it("calls a notice a note, and takes findings without a place", () => {
  const [run] = log([{ rule: "windmill.sync.not-run", severity: "notice", message: "not asked" }]).runs;
  expect(run.results).toEqual([
    { ruleId: "windmill.sync.not-run", ruleIndex: 0, level: "note", message: { text: "not asked" } },
  ]);
});

it("is a log of SARIF 2.1.0 also when nothing was found", () => {
  const { version, runs } = log([]);
  expect(version).toBe("2.1.0");
  expect(runs[0].results).toEqual([]);
});
