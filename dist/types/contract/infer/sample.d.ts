import type { ScalarType, Shape } from "../../types/contract.ts";
import type { Value } from "../../types/value.ts";
/** Values of one place from which on what they have in common is taken for a rule, not for chance. */
export declare const MANY = 20;
/** A type with the rules that all values of a place fulfil, and what only a person can decide. */
export interface Scalar {
    readonly type: ScalarType;
    readonly options: Readonly<Record<string, Value>>;
    readonly notes: readonly string[];
}
/** Whether the judge accepts all values as such a shape: what is written down is judged in the same way. */
export type Accepts = (shape: Shape, values: readonly Value[]) => boolean;
/** What scalar values that are not null have in common; at least one. */
export declare function inferScalar(values: readonly Value[], accepts: Accepts): Scalar;
/** `3`, or `3 to 17`. */
export declare const range: <T>(least: T, most: T) => string;
