/** An attempt as it goes into the report: what was judged, and what the next one is told. */
import { answerFeedback, collectFeedback } from "./collect-feedback.ts";
import { executeFinding } from "./execute.ts";
import type { Finding } from "./findings.ts";
import type { Suite } from "./suite.ts";
import { noUsage } from "./tokens.ts";
import type { Attempt } from "./types/loop.ts";
import type { Usage } from "./types/provider.ts";
import type { Proving } from "./types/verdict.ts";

/** What asking for the candidate took; nothing for one that was there already. */
export interface Generated {
  readonly generateMs: number;
  readonly usage: Usage;
}

type Turn = Pick<Attempt, "number" | "kind">;

const nothingAsked: Generated = { generateMs: 0, usage: noUsage };

/** The attempt of a candidate that was judged. */
export function judgedAttempt(
  { number, kind }: Turn,
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
export const answerAttempt = (turn: Turn, findings: readonly Finding[], generated: Generated): Attempt => ({
  ...withoutCases(turn, generated),
  gate: "extract",
  findings,
  feedback: answerFeedback(findings),
});

/** The attempt of an answer that was paid for and not judged before the run was ended. */
export const unjudgedAttempt = ({ number, kind, ...generated }: Turn & Generated): Attempt => ({
  ...withoutCases({ number, kind }, generated),
  gate: "execute",
  findings: [executeFinding("execute.not-run", "the run was ended before this candidate was judged")],
});

const withoutCases = ({ number, kind }: Turn, { generateMs, usage }: Generated) => ({
  number,
  kind,
  score: 0,
  rules: { held: 0, total: 0 },
  usage,
  timings: { generateMs, checkMs: 0, executeMs: 0, validateMs: 0 },
  cases: [],
});
