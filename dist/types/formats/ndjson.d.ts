import { type Checked, type Finding } from "../findings.ts";
import type { Model } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
/**
 * One JSON record a line. Lines end at LF or CRLF and nowhere else: U+2028 may stand inside a text. Blank lines are
 * allowed at the end only. No text at all is no records: a filter that keeps nothing prints nothing.
 */
export declare const ndjson: {
    readonly name: "ndjson";
    readonly read: (bytes: Uint8Array, _model: Model | undefined, file: string) => Checked<Value>;
    readonly print: (value: Value) => string;
};
export declare const isBlank: (line: string) => boolean;
/** The record on a line, or nothing where {@link explainLine} says what is wrong with it. */
export declare function parseLine(line: string): Value | undefined;
/** Groups faults by rule: the first one's place, the count of all, and a few samples. */
export declare function addFault(faults: Map<string, Finding>, finding: Finding): void;
/** Says what is wrong with a line that holds no record; `number` is the line's own. */
export declare function explainLine(line: string, number: number, file: string): Finding;
