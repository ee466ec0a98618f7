import type { Report } from "../report.ts";
import type { Attempt } from "../types/loop.ts";
/** What the command must repeat of the run. */
export interface ReproductionFacts {
    readonly contract: string;
    /** The candidate's own file. */
    readonly program: string;
    readonly cases?: string;
    readonly input?: string;
    readonly seed: number;
    /** Flags of the options given beyond those. */
    readonly more: readonly string[];
}
/**
 * Gives the command. A failing case that was drawn or shrunk is written to `folder`; one that the user gave is named by
 * the user's own file, so that no personal data is copied.
 */
export declare function reproduction(attempt: Attempt, facts: ReproductionFacts, folder: string): Promise<string>;
/** What a clone has of it: paths from the root. */
export interface CloneFacts {
    readonly contract: string;
    readonly program: string;
    readonly cases?: string;
    /** Absent where it is the contract's own. */
    readonly seed?: number;
    readonly more: readonly string[];
}
/**
 * Gives the command for a fresh clone in which the candidate stands at `program`. The case comes from the report, where
 * personal data is masked, and within the command itself: there is no other file that the clone would have.
 */
export declare function reproductionInClone(report: Report, { contract, program, cases, seed, more }: CloneFacts): string;
