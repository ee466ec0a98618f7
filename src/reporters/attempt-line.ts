import type { Attempt } from "../types.ts";

/**
 * The one line that sums an attempt up, the same wherever it is shown:
 * `attempt 2/5 · repair · 41/44 rules · 2 findings · 1,842 tokens · 3.1 s`.
 */
export function attemptLine(attempt: Attempt, of: number): string {
  const { rules, usage, timings, findings } = attempt;
  const tokens = usage.inputTokens + usage.outputTokens;
  const parts = [
    `attempt ${attempt.number}/${of}`,
    attempt.kind,
    rules.total > 0 ? `${rules.held}/${rules.total} rules` : `stopped at ${attempt.gate}`,
    count(findings.length, "finding"),
    ...(tokens > 0 ? [`${usage.estimated ? "~" : ""}${count(tokens, "token")}`] : []),
    seconds(timings.generateMs + timings.checkMs + timings.executeMs + timings.validateMs),
  ];
  return parts.join(" · ");
}

/** `1 finding`, `1,842 tokens`. */
export const count = (amount: number, noun: string): string =>
  `${amount.toLocaleString("en-US")} ${noun}${amount === 1 ? "" : "s"}`;

/** `3.1 s`. */
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
