import { count } from "../count.ts";
import { oneLine } from "../neutralise.ts";
import type { Attempt } from "../types/loop.ts";

/**
 * The one line that sums an attempt up, the same wherever it is shown:
 * `attempt 2/5 · repair · 41/44 rules · 2 findings · 1,842 tokens · 3.1 s`.
 */
export function attemptLine(attempt: Attempt, of: number): string {
  const { rules, usage, timings, findings } = attempt;
  const tokens = usage.inputTokens + usage.outputTokens;
  const parts = [
    // What was there already is not one of the attempts that the option counts.
    attempt.kind === "existing" ? `attempt ${attempt.number}` : `attempt ${attempt.number}/${of}`,
    attempt.kind,
    rules.total > 0 ? `${rules.held}/${rules.total} rules` : `stopped at ${attempt.gate}`,
    count(findings.length, "finding"),
    ...(tokens > 0 ? [`${usage.estimated ? "~" : ""}${count(tokens, "token")}`] : []),
    seconds(timings.generateMs + timings.checkMs + timings.executeMs + timings.validateMs),
  ];
  return parts.join(" · ");
}

/** What an attempt's findings are, one line each and a few at most: enough to see why there is a next attempt. */
export function findingLines({ findings }: Attempt, most = 4): readonly string[] {
  const errors = findings.filter((it) => it.severity === "error");
  const lines = errors.slice(0, most).map(({ rule, path, message, count: times = 1 }) => {
    const where = path === undefined || message.startsWith(path) ? "" : ` at ${path}`;
    return `  ${rule}${where}${times > 1 ? ` (${times} times)` : ""}: ${oneLine(message, 160)}`;
  });
  return errors.length > most ? [...lines, `  and ${count(errors.length - most, "more finding")}`] : lines;
}

/** `3.1 s`. */
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
