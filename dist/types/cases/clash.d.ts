import type { Constraint, Shape } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
/** Whether two members may not stand in the same list or map. */
export type Clash = (a: Value, b: Value) => boolean;
/**
 * What keeps members apart: unique fields, primary keys, unique items. Null is not a duplicate: a key that is not whole
 * clashes with none.
 */
export declare function clashOf(member: Shape, constraints: readonly Constraint[]): Clash | undefined;
