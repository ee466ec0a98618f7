/** The turns of the loop, how it ends, and what it tells and writes down on the way. */
import type { Finding } from "../findings.ts";
import type { Usage } from "./provider.ts";
import type { CaseResult, Gate, Verdict } from "./verdict.ts";
export type AttemptKind = "existing" | "fresh" | "repair" | "restart";
/** One turn of the loop. */
export interface Attempt {
    /** 0 for what was at `program` already. */
    readonly number: number;
    readonly kind: AttemptKind;
    readonly gate: Gate;
    readonly score: number;
    readonly rules: Verdict["rules"];
    readonly usage: Usage;
    readonly timings: {
        readonly generateMs: number;
        readonly checkMs: number;
        readonly executeMs: number;
        readonly validateMs: number;
    };
    /** Grouped by rule and path. */
    readonly findings: readonly Finding[];
    readonly cases: readonly CaseResult[];
    /** What the next attempt is told; absent when it passed. */
    readonly feedback?: string;
    /** The candidate's text; absent when none could be extracted. */
    readonly source?: string;
    /** The smallest failing input that may be shown. */
    readonly smallest?: CaseResult;
}
export type Result = "passed" | "escalated" | "failed" | "refused" | "error";
export type StopReason = "passed" | "already-proven" | "max-attempts" | "token-budget" | "time-budget" | "weak-contract" | "refused" | "provider" | "sandbox" | "cancelled" | "internal";
export type Stage = "generate" | "check" | "execute" | "validate" | "shrink" | "format";
/** What a run tells while it goes on. Reporters turn it into log groups, progress lines or nothing. */
export type Progress = {
    readonly event: "attempt-started";
    readonly number: number;
    readonly of: number;
    readonly kind: AttemptKind;
} | {
    readonly event: "stage";
    readonly stage: Stage;
} | {
    readonly event: "case-done";
    readonly done: number;
    readonly total: number;
} | {
    readonly event: "attempt-done";
    readonly attempt: Attempt;
    readonly of: number;
} | {
    readonly event: "waiting";
    readonly forMs: number;
    readonly why: string;
} | {
    readonly event: "notice";
    readonly finding: Finding;
};
export type Observe = (progress: Progress) => void;
/** Writes down what was paid for, before the next step is taken. */
export interface Journal {
    /** The report folder. */
    readonly folder: string;
    prompt(attempt: number, text: string): Promise<void>;
    answer(attempt: number, text: string): Promise<void>;
    candidate(attempt: number, source: string, extension: string): Promise<void>;
    /** What was proven, before it is written to its place. Gives the path. */
    program(source: string, extension: string): Promise<string>;
    /** Replaces `report.json`. */
    report(document: unknown): Promise<void>;
}
