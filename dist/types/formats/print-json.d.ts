/** Writing JSON: by itself, since whoever only prints a result loads none of what reads one. */
import type { Value } from "../types/value.ts";
/** Writes one JSON document; `indent` is the number of spaces. Bigints are written as the integers they are. */
export declare function printJson(value: Value, indent?: number): string;
