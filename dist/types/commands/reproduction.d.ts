/** The minimal reproduction: one command, needing no model, that shows a candidate failing. */
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
