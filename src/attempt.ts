/** An attempt as it goes into the report: what was judged, and what the next one is told. */
import { answerFeedback, collectFeedback } from "./collect-feedback.ts";
import type { Finding } from "./findings.ts";
import type { Suite } from "./suite.ts";
import { noUsage } from "./tokens.ts";
import type { Attempt, AttemptKind, Proving, Usage } from "./types.ts";

/** What asking for the candidate took; nothing for one that was there already. */
export interface Generated {
  readonly generateMs: number;
  readonly usage: Usage;
}

const nothingAsked: Generated = { generateMs: 0, usage: noUsage };

/** The attempt of a candidate that was judged. */
export function judgedAttempt(
  { number, kind }: { readonly number: number; readonly kind: AttemptKind },
  source: string,
  proving: Proving,
  suite: Suite,
  { generateMs, usage }: Generated = nothingAsked,
): Attempt {
  const { gate, score, verdict, timings, cases, smallest } = proving;
  return {
    number,
    kind,
    gate,
    score,
    rules: verdict.rules,
    usage,
    timings: { generateMs, ...timings },
    findings: verdict.findings,
    cases,
    source,
    ...(gate !== "passed" && { feedback: collectFeedback(proving, suite) }),
    ...(smallest && { smallest }),
  };
}

/** The attempt of an answer that no program could be taken from. */
export function answerAttempt(
  { number, kind }: { readonly number: number; readonly kind: AttemptKind },
  findings: readonly Finding[],
  { generateMs, usage }: Generated,
): Attempt {
  return {
    number,
    kind,
    gate: "extract",
    score: 0,
    rules: { held: 0, total: 0 },
    usage,
    timings: { generateMs, checkMs: 0, executeMs: 0, validateMs: 0 },
    findings,
    cases: [],
    feedback: answerFeedback(findings),
  };
}
