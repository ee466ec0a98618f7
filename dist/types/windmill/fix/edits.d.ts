/** A text that is changed in places: what is not named stays byte for byte. */
/** Offsets into the text; equal for an insertion. */
export interface Edit {
    readonly from: number;
    readonly to: number;
    readonly text: string;
}
/** Of insertions at one place the earlier comes first. */
export declare function applyEdits(text: string, edits: readonly Edit[]): string;
/** Where the line of an offset begins. */
export declare const lineOf: (text: string, offset: number) => number;
/** Where the line after an offset's begins; the text's end for the last one. */
export declare const nextLine: (text: string, offset: number) => number;
/** What lines of the text end in. */
export declare const endingOf: (text: string) => string;
/** Whole lines, each with its end, for a place where a line begins; the text's last line may lack its end. */
export declare function insertion(text: string, at: number, lines: readonly string[]): Edit;
