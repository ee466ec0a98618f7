import { existsSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writePage } from "../../src/commands/write-page.ts";
import { attemptOf } from "../support/attempts.ts";
import { contractText, givenCases, rightProgram } from "../support/orders.ts";
import { pageFacts } from "../support/reports.ts";
import { fireFlow, folderWith } from "../support/surface.ts";

const { report } = pageFacts();
const newFolder = () => mkdtempSync(join(tmpdir(), "fire-flow-test-"));

describe("the page beside report.json", () => {
  it("holds the candidates' own texts and what changed between them", async () => {
    const folder = newFolder();
    const attempts = [attemptOf({ number: 1, source: "print(1)\n" }), attemptOf({ number: 2, source: "print(2)\n" })];
    expect(await writePage(folder, report, attempts)).toEqual([]);
    expect(readFileSync(join(folder, "report.html"), "utf8")).toContain("<ins>+print(2)</ins>");
  });

  it("fails nothing where it cannot be written", async () => {
    const folder = newFolder();
    mkdirSync(join(folder, "report.html"));
    expect(await writePage(folder, report, [])).toMatchObject([
      { rule: "internal.page", severity: "notice", message: expect.stringContaining("report.json holds all of it") },
    ]);
  });

  it("is there after prove, whether the program holds or not", () => {
    const cwd = folderWith({
      "totals.yaml": contractText,
      "cases.json": JSON.stringify(givenCases),
      "right.py": rightProgram,
      "wrong.py": "print([])",
    });
    for (const [program, status] of [
      ["right.py", 0],
      ["wrong.py", 1],
    ] as const) {
      const args = ["prove", program, "--contract", "totals.yaml", "--cases", "cases.json", "--drawn-cases", "0"];
      const ran = fireFlow([...args, "--report-dir", program.replace(".py", "")], { cwd });
      expect(ran.status, ran.stderr).toBe(status);
    }
    expect(existsSync(join(cwd, "right/report.html"))).toBe(true);
    expect(readFileSync(join(cwd, "wrong/report.html"), "utf8")).toContain("expected.output");
  });
});
