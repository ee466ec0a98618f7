import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { changed, contractText, givenCases } from "../support/orders.ts";
import { fireFlow } from "../support/surface.ts";

it("ends with the command that shows the best candidate failing, after the smallest input that fails", () => {
  const cwd = mkdtempSync(join(tmpdir(), "fire-flow-conclude-"));
  const answer = `\`\`\`python\n${changed('entry["orders"] += 1', 'entry["orders"] += 2')}\`\`\`\n`;
  const files = {
    "totals.yaml": contractText,
    "cases.json": JSON.stringify(givenCases),
    "answers.json": JSON.stringify({ version: 1, origin: "handwritten", exchanges: [{ answer: { text: answer } }] }),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  const asked = [
    "--contract",
    "totals.yaml",
    "--cases",
    "cases.json",
    "--task",
    "Total the orders.",
    "--drawn-cases",
    "2",
  ];
  const answered = [
    "--provider",
    "replay",
    "--cassette",
    "answers.json",
    "--max-attempts",
    "1",
    "--program",
    "totals.py",
  ];
  const { stdout, stderr } = fireFlow(["generate", ...asked, ...answered], { cwd });
  const said = `${stdout}${stderr}`;
  expect(said).toContain("The smallest input that fails");
  expect(said.trimEnd().split("\n").at(-1)).toMatch(/^See it fail: fire-flow prove /);
});
