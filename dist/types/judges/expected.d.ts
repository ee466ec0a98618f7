import type { Finding } from "../findings.ts";
import type { Model, Value } from "../types.ts";
/** Compares an output with the one that its case expects: one finding for each generalised path that differs. */
export declare function judgeExpected(expected: Value, actual: Value, model: Model): Finding[];
