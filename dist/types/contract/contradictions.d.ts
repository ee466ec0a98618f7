import type { Location } from "../findings.ts";
import type { Constraint } from "../types/contract.ts";
/** Two constraints that no value fulfils at once. */
export interface Contradiction {
    readonly fact: string;
    /** Of the one that stands second in the pair. */
    readonly location: Location;
}
/** Bounds of one shape that leave nothing between them. */
export declare function contradictions(constraints: readonly Constraint[]): readonly Contradiction[];
