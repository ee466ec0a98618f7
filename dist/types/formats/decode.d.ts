import { type Checked, type Finding, type Location } from "../findings.ts";
/** A line and a column, both counted from 1. */
export type Position = Pick<Location, "line" | "column">;
export declare const START: Position;
/** The position at the end of a text that starts at a position. */
export declare function after({ line, column }: Position, text: string): Position;
/** The place of a character in a text that starts at a position; columns in UTF-16 units. */
export declare const locate: (text: string, offset: number, file: string, from?: Position) => Location;
/**
 * Text from bytes: UTF-8 only, no byte order mark, no NUL, small enough for one string. `from` is where the bytes stand
 * in their file; they begin with a whole character.
 */
export declare function decode(bytes: Uint8Array, file: string, from?: Position): Checked<string>;
/** Whether text starts with a byte order mark. */
export declare const startsWithMark: (bytes: Uint8Array) => boolean;
/** Says that text starts with a byte order mark: an error where it is refused, a warning where it is read past. */
export declare function marked(file: string, severity: "error" | "warning"): Finding;
