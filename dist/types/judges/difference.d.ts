import type { Model, Shape } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
/** One place at which two values differ. */
export interface Difference {
    /** With the indices: `$.items[2].sku`. */
    readonly place: string;
    /** Generalised: `$.items[*].sku`. */
    readonly path: string;
    /** As messages show it, masked where the field is personal. */
    readonly expected: string;
    readonly actual: string;
}
/** The first places at which `actual` differs from `expected`, at most `limit`; none when they are the same value. */
export declare function difference(expected: Value, actual: Value, about?: Model | Shape, limit?: number): Difference[];
