/** Rows of CSV with quotes, one at a time, as RFC 4180 has them. Text without quotes needs none of this. */
/** A row, or why there is none: its end has not come yet, or it is broken. */
export type Row = {
    readonly kind: "row";
    readonly values: readonly string[];
    /** Which values stood in quotes. */
    readonly quoted: readonly boolean[];
    /** The offset behind the row and its line end. */
    readonly next: number;
} | {
    readonly kind: "unfinished";
} | {
    readonly kind: "broken";
    readonly offset: number;
    readonly reason: string;
};
/** Reads the row that starts at `start`; `last` when no text follows. Rows end at LF or CRLF. */
export declare function readRow(text: string, start: number, last: boolean): Row;
