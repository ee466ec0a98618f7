/**
 * Places a graph in columns, who calls before who is called, after Sugiyama: ranks by the longest path, order by the mean of
 * the neighbours, and an edge over several columns given a place of its own in each of them.
 */
export interface Box {
    readonly id: string;
    /** Pixels. */
    readonly width: number;
}
export interface Arrow {
    readonly from: string;
    readonly to: string;
}
export interface Placed {
    /** The left end and the middle. */
    readonly x: number;
    readonly y: number;
}
export interface Layout {
    readonly width: number;
    readonly height: number;
    readonly boxes: ReadonlyMap<string, Placed>;
    /** Of each arrow, in their order: where it passes from column to column, both ends included. */
    readonly routes: readonly (readonly (readonly [x: number, y: number])[])[];
}
export declare const ROW = 34;
export declare function layoutOf(boxes: readonly Box[], arrows: readonly Arrow[]): Layout;
