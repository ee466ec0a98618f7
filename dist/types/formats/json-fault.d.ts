/**
 * Where a text stops being JSON, and what should stand there. `JSON.parse` says so in other words, and often without a
 * place, in every version of Node; this scanner runs only after it refused, needs no recursion and builds no values.
 */
/** The first thing wrong with a text, by RFC 8259. */
export interface JsonFault {
    readonly offset: number;
    /** A whole document ends before `offset`; more text follows. */
    readonly trailing: boolean;
    /** What should stand there instead, for a message: `"," or "}"`. */
    readonly expected: string;
}
/** The first fault of the document that starts at `start`, or nothing when it is JSON up to the end of the text. */
export declare function findFault(text: string, start?: number): JsonFault | undefined;
