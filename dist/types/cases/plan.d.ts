/** Which cases an attempt is judged on, and which of them the provider may see. */
import { type Checked } from "../findings.ts";
import type { Case } from "../types/case.ts";
import type { Model } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
import type { CaseResult } from "../types/verdict.ts";
import { type HoldBack } from "./hold-back.ts";
export interface CasePlan {
    readonly given: readonly Case[];
    readonly examples: readonly Case[];
    /** What cases are drawn from; without it none are. */
    readonly model?: Model;
    /** How many cases are drawn, held-back ones included. */
    readonly drawnCases: number;
    readonly holdBack: HoldBack;
    readonly seed: number;
    /** Hides personal data of an input: free strings of drawn inputs are made of what is left. */
    readonly mask: (input: Value) => Value;
    /** See {@link DrawRequest.valid}. */
    readonly valid?: (input: Value) => boolean;
}
/** What is remembered from attempt to attempt. */
export interface HeldBackState {
    /** Names of held-back cases that are shown from now on. */
    readonly revealed?: readonly string[];
    /** Cases of earlier attempts that are run again. */
    readonly carried?: readonly Case[];
}
/** Gives the cases of one attempt, counted from 0. Held-back cases are drawn anew in each. */
export type CasesOf = (attempt?: number, state?: HeldBackState) => Checked<readonly Case[]>;
/**
 * The cases of each attempt, each case under its own name. Shown drawn cases are the same in every attempt; the held-back
 * ones of attempt 2 are `drawn 2/1` and up. In attempt 0 they are the rest of the same draw, so that the set does not
 * depend on how much of it is held back. An input model that nothing can be drawn from is refused, whatever else there
 * is: who wants to do without drawn cases says so.
 */
export declare function planCases(plan: CasePlan): CasesOf;
/**
 * What the next attempt must remember: a held-back case that failed is run again, and one that failed twice running is
 * shown from then on; of given and example cases one an attempt, and never the last one, else a table of all the shown
 * answers would pass in the end. A case that was not run (`refused`) stays as it was.
 */
export declare function nextHeldBack(state: HeldBackState, results: readonly CaseResult[]): Required<HeldBackState>;
