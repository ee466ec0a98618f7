import type { Finding } from "../findings.ts";
import type { Model } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
/** What one run wrote, read and as it was written. */
export interface Written {
    readonly output: Value;
    readonly bytes: Uint8Array;
}
/** Compares two runs on the same input; `second` is absent when the repeat gave nothing that could be read. */
export declare function judgeRepeat(first: Written, second: Written | undefined, model?: Model): Finding[];
