/**
 * COLLECT FEEDBACK turns what was found into what the next attempt is told: every finding once, with the contract's own
 * line, the smallest failing input that may be shown, and the end of stderr. Values are masked, the length is bounded.
 */
import type { Finding } from "./findings.ts";
import type { Suite } from "./suite.ts";
import type { CaseResult, Proving } from "./types/verdict.ts";
/** What the next attempt is told about a candidate that was run, in Markdown. */
export declare function collectFeedback(proving: Pick<Proving, "verdict" | "smallest">, suite: Suite): string;
/** What the next attempt is told when no program could be taken from the answer. */
export declare const answerFeedback: (findings: readonly Finding[]) => string;
/** A failing case with what came out and what should have, values masked, in Markdown. */
export declare function smallestFailure(result: CaseResult, suite: Suite): string;
