import type { Finding } from "../findings.ts";
import type { Model, Value } from "../types.ts";
/** What one run wrote, read and as it was written. */
export interface Written {
    readonly output: Value;
    readonly bytes: Uint8Array;
}
/** Compares two runs on the same input; `second` is absent when the repeat gave nothing that could be read. */
export declare function judgeRepeat(first: Written, second: Written | undefined, model?: Model): Finding[];
