import type { Finding } from "../findings.ts";
import type { Value } from "../types/value.ts";
/**
 * Finds an output that never changes. `related` when an expected output or an io rule ties outputs to inputs: then a
 * constant is judged by that.
 */
export declare function judgeConstant(cases: readonly {
    readonly input: Value;
    readonly output: Value;
}[], related: boolean): Finding[];
