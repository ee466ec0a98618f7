/**
 * The contract loop: GENERATE → PROVE → COLLECT FEEDBACK, until a candidate is proven or a limit is reached. It does no
 * IO of its own: the provider, the toolchain, the sandbox and the journal are passed in.
 */
import type { Finding } from "./findings.ts";
import { type Turn } from "./next-turn.ts";
import { type Workbench } from "./prove.ts";
import { type Suite } from "./suite.ts";
import type { Case } from "./types/case.ts";
import type { Dependency, Language } from "./types/language.ts";
import type { Attempt, Journal, Result, StopReason } from "./types/loop.ts";
import type { Provider, Usage } from "./types/provider.ts";
import type { Strength } from "./types/verdict.ts";
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
/**
 * Runs the loop to its end. Limits, cancellation, provider and sandbox faults are outcomes, not exceptions: what was
 * paid for until then is in them.
 * @throws {Refusal} when the cases cannot be drawn; nothing was spent.
 */
export declare function contractLoop(job: LoopJob, parts: LoopParts): Promise<LoopOutcome>;
