import type { Location } from "../findings.ts";
import type { Field, Model, Shape } from "../types/contract.ts";
/** A rule that no value ever breaks, or an allowance that no value can use. */
export interface Idle {
    readonly fact: string;
    readonly location: Location;
}
/** Rules of a shape that say nothing. */
export declare const idleRules: (shape: Shape) => readonly Idle[];
/** What a field says of its values that cannot matter: an enum's null where null is not allowed. */
export declare const idleNull: ({ nullable, shape }: Field) => readonly Idle[];
/** Keys of a model that holds one record, which nothing can repeat. */
export declare const idleKeys: ({ cardinality, fields }: Model) => readonly (Idle & {
    readonly field: string;
})[];
