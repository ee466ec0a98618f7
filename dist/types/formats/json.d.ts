import { type Checked, type Finding } from "../findings.ts";
import type { Model } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
import { type Position } from "./decode.ts";
import { type JsonFault } from "./json-fault.ts";
/** Arrays and objects inside each other; what lies deeper overflows the stack of most readers, ours included. */
export declare const MAX_DEPTH = 1000;
/**
 * Reads one JSON document. Integers past 2^53 become `bigint`, exactly; other numbers are doubles. Of duplicate keys
 * the last one counts, as in `JSON.parse`.
 * @throws {SyntaxError} when the text is not JSON, nests deeper than {@link MAX_DEPTH}, or holds a number past the
 * largest double.
 */
export declare function parseJson(text: string): Value;
/**
 * As {@link parseJson}, for data: a key stands once.
 * @throws {SyntaxError} where one stands twice, too.
 */
export declare function parseData(text: string): Value;
export declare const json: {
    readonly name: "json";
    readonly read: (bytes: Uint8Array, _model: Model | undefined, file: string) => Checked<Value>;
    readonly print: (value: Value) => string;
};
/** For data without a byte that says anything. */
export declare const emptyData: (file: string, due: string) => Finding;
/** For a text that is JSON by the letter and still refused. `from` is where the text starts in the file. */
export declare function refusedJson(text: string, file: string, from?: Position): Finding;
/** For a text that is no JSON. `from` is where the text starts in the file. */
export declare function invalidJson(text: string, fault: JsonFault, file: string, from?: Position): Finding;
