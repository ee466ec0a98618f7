/** Shapes compiled to checks, once: a check walks the value only, never the model. */
import type { Field, Shape } from "../types/contract.ts";
import { type Check, type Site } from "./tally.ts";
/** The records that are told apart by unique fields and primary keys: a model's, an array's or a map's. */
export interface Scope {
    /** Sites whose seen keys are forgotten when the next collection is entered. */
    readonly sites: Site[];
}
/** What is known of a shape's surroundings. */
export interface Place {
    readonly path: string;
    readonly field?: Field;
    readonly personal: boolean;
    /** Absent where there is one record only. */
    readonly scope?: Scope;
}
export declare function compileShape(shape: Shape, place: Place, sites: Site[]): Check;
