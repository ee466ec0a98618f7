/** Text beside a JSON document: more of the same kind, or something else, such as a debug print. */
export interface StrayText {
    readonly kind: "document" | "text";
    readonly offset: number;
}
/**
 * Finds the JSON document that a program wrote among other text, and gives the place of the first thing beside it.
 * Nothing is found when no line starts a whole document: then the document itself is broken.
 */
export declare function findStrayText(text: string): StrayText | undefined;
