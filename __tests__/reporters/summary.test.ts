import { describe, expect, it } from "vitest";
import { annotations } from "../../src/reporters/annotations.ts";
import { type SummaryFacts, summaryMarkdown } from "../../src/reporters/summary.ts";
import { attemptOf, findingOf } from "../support/attempts.ts";

const summaryOf = (overrides: Partial<SummaryFacts> = {}) =>
  summaryMarkdown({
    command: "generate",
    result: "escalated",
    summary: "No candidate passed.",
    findings: [],
    ...overrides,
  });

describe("the step summary", () => {
  it("has a row per attempt, the remaining findings and the program", () => {
    const text = summaryOf({
      attempts: [attemptOf({ number: 1, kind: "fresh" }), attemptOf()],
      findings: [findingOf({ location: { file: "c.yaml", line: 3, column: 1 } })],
      program: { path: "a.py", language: "python", source: "print('```')\n" },
    });
    expect(text).toContain("### Fire-Flow · generate · escalated");
    expect(text).toContain("| 2 | repair | validate | 41/44 | 2 | 1,842 | 3.1 s |");
    expect(text).toContain("c.yaml:3");
    expect(text).toContain("\n````python\nprint('```')\n````\n");
    expect(text).toContain("did not pass");
  });

  it("shows the failing case and the command that reproduces it, whatever fences are in them", () => {
    const details = "See it fail: fire-flow prove a.py --seed 1\n\n```json\n[]\n```\n\u202e</details>";
    const text = summaryOf({ details });
    expect(text).toContain(
      "\n````text\nSee it fail: fire-flow prove a.py --seed 1\n\n```json\n[]\n```\n\\u{202e}</details>\n````\n",
    );
  });

  it("has a table where many things were done, and says how many rows are left out", () => {
    const rows = Array.from({ length: 120 }, (_, index) => [`p${index}.py | @all`, "passed"]);
    const text = summaryMarkdown({
      command: "verify",
      result: "passed",
      summary: "All hold.",
      findings: [],
      table: { head: ["proof", "result"], rows },
    });
    expect(text).toContain("| proof | result |\n|---|---|\n| p0.py &#124; @\u200ball | passed |");
    expect(text).toContain("and 20 more");
  });

  it("leads to what was delivered, and nowhere that GitHub did not name", () => {
    const url = "https://github.com/octo/demo/pull/12";
    const issue = { number: 3, url: "https://x.org/[a](javascript:b)" };
    const text = summaryOf({ summary: `Delivered: ${url}`, delivery: { pullRequest: { number: 12, url }, issue } });
    expect(text).toContain(`\n[Pull request 12](${url})\n`);
    expect(text).not.toContain("x.org");
  });

  it("takes nothing foreign for markup", () => {
    const evil = "</details><script>x</script>|\n# heading\n![i](http://x/y.png)";
    const text = summaryOf({
      summary: evil,
      findings: [findingOf({ message: evil, path: evil })],
      program: { path: evil, language: "python", source: "x" },
    });
    expect(text).not.toMatch(/<script|^# heading|!\[/m);
    expect(text.match(/<\/details>/g)).toHaveLength(1);
  });

  it("stays within what GitHub takes, however much there is", () => {
    const message = "<日".repeat(3000);
    const text = summaryOf({
      findings: Array.from({ length: 5000 }, () => findingOf({ message, path: message, rule: message })),
      program: { path: "a.py", language: "python", source: "日".repeat(400_000) },
    });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
    expect(text).toContain("4,950 more");
  });

  it("closes what it opened even when the program is cut", () => {
    const text = summaryOf({ program: { path: "a.py", language: "python", source: "\u0001".repeat(400_000) } });
    expect(text.trimEnd().endsWith("</details>")).toBe(true);
  });
});

describe("annotations", () => {
  const many = (count: number, severity: "error" | "warning") =>
    Array.from({ length: count }, (_, index) => findingOf({ severity, message: `m${index}` }));

  it("leave room for the step's own failure and say how many are not shown", () => {
    const errors = annotations(many(12, "error"), "/r", "/r");
    expect(errors).toHaveLength(9);
    expect(errors.at(-1)?.message).toContain("and 4 more");
    expect(annotations(many(10, "warning"), "/r", "/r")).toHaveLength(10);
    expect(annotations(many(9, "error"), "/r", "/r").at(-1)?.message).toBe("m8");
  });

  it("name files from the repository on, and none outside", () => {
    const place = (file: string) =>
      annotations([findingOf({ location: { file, line: 3, column: 2 } })], "/r/sub", "/r")[0]?.file;
    expect(place("c.yaml")).toBe("sub/c.yaml");
    expect(place("../c.yaml")).toBe("c.yaml");
    expect(place("../../c.yaml")).toBeUndefined();
  });
});
