/** What the readers of records have in common: text comes in pieces, cut anywhere; records go out one by one. */
import type { Finding } from "../findings.ts";
export interface RecordReader {
    /** Takes the next piece; `stop` when no later text can be told apart into records. */
    push(text: string): "more" | "stop";
    /** There is no more text. Gives what was wrong with all of it, grouped. */
    end(): readonly Finding[];
}
/** Characters that one record may have: it is held in memory as a whole. */
export declare const MAX_RECORD: number;
/** The finding of a record that is larger; `line` is where it starts. */
export declare const tooLong: (file: string, line: number, limit: number) => Finding;
/** The finding of one document that is larger than `limit` bytes. */
export declare const tooLarge: (file: string, limit: number) => Finding;
/** Text of a record whose end has not come yet. */
export interface Unfinished {
    /** How many characters there are. */
    readonly length: number;
    add(text: string): void;
    /** All of it, which is forgotten. */
    take(): string;
}
/** Pieces are joined once, so that a long record costs no more than its length. */
export declare function unfinished(): Unfinished;
