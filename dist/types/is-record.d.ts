import type { RecordValue, Value } from "./types/value.ts";
/** Whether a value is an object: neither null nor an array. */
export declare const isRecord: (value: Value) => value is RecordValue;
