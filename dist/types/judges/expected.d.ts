import type { Finding } from "../findings.ts";
import type { Model } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
/** Compares an output with the one that its case expects: one finding for each generalised path that differs. */
export declare function judgeExpected(expected: Value, actual: Value, model: Model): Finding[];
