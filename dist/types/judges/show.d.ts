import type { Value } from "../types/value.ts";
/** A value as JSON on one line, cut short: what a finding shows of it. Costs no more than it shows. */
export declare const show: (value: Value) => string;
/** What kind of value this is, for a message: `an array of 3 items`. */
export declare function kindOf(value: Value): string;
