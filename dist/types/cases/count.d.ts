import type { Constraint } from "../types/contract.ts";
/** How many characters, members or keys there may be, both inclusive. */
export interface Count {
    readonly min: number;
    readonly max: number;
}
/** The strictest of the limits that two rules set. */
export declare function countOf(constraints: readonly Constraint[], least: Constraint["rule"], most: Constraint["rule"]): Count;
