import type { Shape } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
/** A primitive that is the same for equal values and differs for others, for sets. */
export type Key = string | number | bigint | boolean | null;
/**
 * A key by which values are told apart exactly: 1 and 1.0 share one, so do two forms of the same instant where the
 * shape is temporal, and objects whose keys stand in another order. Decimals are not rounded: a tolerance has no keys.
 */
export declare function keyOf(value: Value, shape?: Shape): Key;
/** The shape that the model gives to one member of an object or map. */
export declare const memberShape: (shape: Shape | undefined, name: string) => Shape | undefined;
