import type { RecordValue, Value } from "./types/value.ts";

/** Whether a value is an object: neither null nor an array. */
export const isRecord = (value: Value): value is RecordValue =>
  typeof value === "object" && value !== null && !Array.isArray(value);
