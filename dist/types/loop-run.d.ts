import type { Finding } from "./findings.ts";
import { type Turn } from "./next-turn.ts";
import { type Workbench } from "./prove.ts";
import type { Suite } from "./suite.ts";
import type { Case } from "./types/case.ts";
import type { Dependency, Language } from "./types/language.ts";
import type { Attempt, Journal, Result, StopReason } from "./types/loop.ts";
import type { Provider, Usage } from "./types/provider.ts";
import type { Proving, Strength } from "./types/verdict.ts";
/** What is asked for and how far the loop may go. */
export interface LoopJob {
    readonly suite: Suite;
    readonly language: Language;
    /** Writes the prompt of a turn; only the cases that may be shown are handed to it. */
    readonly prompt: (turn: Turn, shown: readonly Case[]) => string;
    /** What is at `program` already, and why it must not be overwritten where it must not. */
    readonly existing?: {
        readonly source: string;
        readonly keep?: Finding;
    };
    /** The least strength of the contract, 0 to 1: by what a weaker one lets pass nothing is proven. Default 0. */
    readonly minStrength?: number;
    readonly limits: {
        readonly maxAttempts: number;
        /** Tokens in and out together. */
        readonly tokenBudget: number;
        readonly timeBudgetMs: number;
        /** Tokens of one answer. */
        readonly maxOutputTokens: number;
    };
}
/** What the loop works with. */
export interface LoopParts extends Omit<Workbench, "folder" | "signal"> {
    readonly provider: Provider;
    readonly journal: Journal;
    /** A new empty folder for each proving. */
    readonly newFolder: () => Promise<string>;
    readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
    /** 0 to 1, for the jitter of retries. */
    readonly random: () => number;
    readonly signal: AbortSignal;
    /** Called with where things stand after every attempt, before the next one starts. */
    readonly keep: (standing: LoopOutcome) => Promise<void>;
}
export interface LoopOutcome {
    readonly result: Result;
    readonly stop: {
        readonly reason: StopReason;
        readonly detail: string;
    };
    readonly attempts: readonly Attempt[];
    /** What was proven, formatted. */
    readonly proven?: string;
    /** What it was built with. */
    readonly dependencies?: readonly Dependency[];
    /** What the contract tells from right outputs, where right ones were known. */
    readonly strength?: Strength;
    readonly usage: Usage;
    /** What is left to mend: of the best candidate, or of the fault that ended the loop. */
    readonly findings: readonly Finding[];
}
export interface LoopRun {
    readonly job: LoopJob;
    readonly parts: LoopParts;
    /** The suite's own cases: those that a program must pass last. */
    readonly ownCases: readonly Case[];
    readonly attempts: readonly Attempt[];
    /** Aborted when the run is cancelled or its time is up. */
    readonly signal: AbortSignal;
    /** On the clock of `parts.now`. */
    readonly deadline: number;
    /** Tokens that are left of the budget. */
    readonly tokensLeft: () => number;
    /** Counts what was paid for, before anything can go wrong with it. */
    readonly pay: (usage: Usage) => void;
    /**
     * Says how the attempt that is under way stands: should the run break off, that is in the outcome.
     * @returns where things stand, to be kept
     */
    readonly underWay: (attempt: Attempt) => LoopOutcome;
    readonly prove: (source: string, cases: readonly Case[]) => Promise<Proving>;
    /** Puts an attempt on record, and keeps where things stand. */
    readonly record: (attempt: Attempt) => Promise<void>;
    readonly end: (result: Result, reason: StopReason, detail: string, more?: Partial<LoopOutcome>) => LoopOutcome;
    /** The end of a budget: escalated where a candidate was judged. */
    readonly exhausted: (reason: StopReason, detail: string) => LoopOutcome;
    /** The end by a request that failed: the run was ended meanwhile, or the provider is at fault. */
    readonly unanswered: (finding: Finding) => LoopOutcome;
    /**
     * The end by something that was thrown. What is no limit, cancellation or system fault is thrown again, when what was
     * paid for is kept.
     */
    readonly broken: (error: unknown) => Promise<LoopOutcome>;
}
/** @throws {Refusal} when the cases cannot be drawn. */
export declare function startRun(job: LoopJob, parts: LoopParts): LoopRun;
