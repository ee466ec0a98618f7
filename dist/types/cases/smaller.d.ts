import type { Model } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
/** Makes one smaller value; most are never asked to. */
export type Way = () => Value;
/** Every way in which an input can be made smaller by one step, those that take away the most first. */
export declare function smallerValues(input: Value, model: Model): readonly Way[];
