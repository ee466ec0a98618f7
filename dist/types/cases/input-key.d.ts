import type { Value } from "../types/value.ts";
/** The same text for values that are written down the same way, so that inputs are not run twice. */
export declare const inputKey: (value: Value) => string;
