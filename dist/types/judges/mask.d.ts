import type { Model, Shape } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
/**
 * The value with its personal fields replaced, type and shape kept: letters become `x`, digits `0`, numbers 0, dates
 * 2000-01-01, within arrays and objects too. Takes any value, also one that does not satisfy the model.
 */
export declare function mask(value: Value, model: Model): Value;
/** One record of the model as a shape. */
export declare const recordShape: (model: Pick<Model, "fields" | "location" | "closed">) => Shape;
/** As {@link mask}, for a value of a shape; `personal` when the field that holds it is. */
export declare function maskShape(value: Value, shape: Shape | undefined, personal: boolean): Value;
