/** Builders of reports for tests of the page. */
import { printJson } from "../../src/formats/print-json.ts";
import type { Report } from "../../src/report.ts";
import type { AttemptFacts, CaseFacts, PageFacts } from "../../src/reporters/html/facts.ts";
import { rules } from "../../src/rules.ts";
import { findingOf } from "./attempts.ts";

export const caseOf = (overrides: Partial<CaseFacts> = {}): CaseFacts => ({
  name: "two orders",
  source: "given",
  heldBack: false,
  status: "ok",
  passed: true,
  durationMs: 12,
  input: [{ customer: "ada", amount: 1 }],
  output: [{ customer: "ada", orders: 1, total: 1 }],
  expected: [{ customer: "ada", orders: 1, total: 1 }],
  ...overrides,
});

export const attemptFacts = (overrides: Partial<AttemptFacts> = {}): AttemptFacts => ({
  number: 1,
  kind: "fresh",
  gate: "validate",
  score: 0.9,
  rules: { held: 41, total: 44 },
  usage: { inputTokens: 1500, outputTokens: 342 },
  timings: { generateMs: 2000, checkMs: 100, executeMs: 900, validateMs: 100 },
  findings: [findingOf({ path: "$[*].total", expected: "at least 0", actual: "-1" })],
  cases: [caseOf({ name: "fails", passed: false, output: [] }), caseOf()],
  feedback: "The total is negative.",
  ...overrides,
});

export function pageFacts(overrides: Partial<Report> = {}, sources: readonly string[] = []): PageFacts {
  const report: Report = {
    version: 1,
    traceId: "20260131-142501-9f3a1c",
    result: "passed",
    stop: { reason: "passed", detail: "attempt 2 is proven" },
    contract: { path: "orders.yaml", sha256: "a".repeat(64), format: "odcs", version: "v3.1.0" },
    task: "Sum the orders of each customer.",
    language: "python",
    sandbox: "bubblewrap",
    provider: { name: "openai", model: "gpt-5" },
    attempts: [
      attemptFacts(),
      attemptFacts({ number: 2, kind: "repair", gate: "passed", score: 1, findings: [], cases: [caseOf()] }),
    ],
    usage: { inputTokens: 3000, outputTokens: 684 },
    timings: { totalMs: 7000, generateMs: 4000, checkMs: 200, executeMs: 1800, validateMs: 200 },
    ...overrides,
  };
  return {
    report,
    sources: new Map(sources.map((text, index) => [index + 1, text])),
    rules,
    print: (value) => printJson(value, 2),
  };
}
