/** Builders of attempts and findings for tests of what is shown. */
import type { Finding } from "../../src/findings.ts";
import type { Attempt } from "../../src/types/loop.ts";

export const findingOf = (overrides: Partial<Finding> = {}): Finding => ({
  rule: "schema.minimum",
  severity: "error",
  message: "$.amount: expected at least 0, got -1",
  ...overrides,
});

export const attemptOf = (overrides: Partial<Attempt> = {}): Attempt => ({
  number: 2,
  kind: "repair",
  gate: "validate",
  score: 0.9,
  rules: { held: 41, total: 44 },
  usage: { inputTokens: 1500, outputTokens: 342 },
  timings: { generateMs: 2000, checkMs: 100, executeMs: 900, validateMs: 100 },
  findings: [findingOf(), findingOf({ rule: "schema.required" })],
  cases: [],
  ...overrides,
});
