import type { Constraint, Shape } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
/** A constraint ready to be judged by. */
export interface Demand {
    /** For messages: `at least 3 characters`. */
    readonly expected: string;
    /**
     * Whether the value satisfies it, or a text that says why that could not be told. A constraint that does not apply to
     * the value, such as a length to a number, does not hold: what was not judged never passes.
     */
    holds(value: Value): boolean | string;
}
/** Prepares a constraint, or gives nothing for one that demands nothing (`format: binary`). */
export declare function compileConstraint(constraint: Constraint, shape: Shape): Demand | undefined;
