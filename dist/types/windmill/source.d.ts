/** A file's text that can tell the line and column of an offset. */
import type { Location } from "../findings.ts";
export interface Source {
    /** Relative to the folder that is judged, with slashes. */
    readonly file: string;
    readonly text: string;
    /** The place of an offset into {@link text}; past its end, the end. */
    at(offset: number): Location;
}
/** Line starts are counted when the first place is asked for: most files have nothing to point at. */
export declare function sourceOf(file: string, text: string): Source;
/** The first line of a file: the place of what concerns it as a whole. */
export declare const topOf: (file: string) => Location;
