/** Finds the fenced code blocks of a Markdown text (CommonMark 0.31, 4.5). */
export interface FencedBlock {
    /** What stands after the opening fence, trimmed. */
    readonly info: string;
    /** The lines between the fences, each ended by LF. */
    readonly text: string;
    /** False when the text ended first. */
    readonly closed: boolean;
}
/**
 * The blocks of a Markdown text in order. One that opens inside another belongs to the other's text. Opening fences may
 * be indented by any depth, not by three columns only, because answers put programs under list items.
 */
export declare function fencedBlocks(markdown: string): readonly FencedBlock[];
