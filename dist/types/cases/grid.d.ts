/**
 * Evenly spaced points on an exact scale: numbers are counted in steps of 10⁻¹², times in milliseconds. Both sides of a
 * range are kept exactly, which doubles cannot promise.
 */
import fc from "fast-check";
/** The points `k · step` for k from `first` to `last`; never empty. */
export interface Grid {
    readonly step: bigint;
    readonly first: bigint;
    readonly last: bigint;
}
/** Both ends inclusive. */
export interface Range {
    readonly low: bigint;
    readonly high: bigint;
}
/** The points within a range, if there are any. */
export declare function gridOf({ low, high }: Range, step: bigint): Grid | undefined;
/**
 * What is demanded, narrowed to what is sane. Where the two do not meet, such as for milliseconds since 1970, the
 * contract wins: values then start at its bound and go as far as sanity would.
 */
export declare function saneRange(sane: Range, demanded: Partial<Range>): Range;
/** The ends of the grid, and those of `landmarks` that lie on it. */
export declare function edgePoints(grid: Grid, landmarks: readonly bigint[]): bigint[];
/** Points of the grid, most of them within the smaller `reaches` of what is nearest to `home`. */
export declare function pointsAround(grid: Grid, home: bigint, reaches: readonly bigint[]): fc.Arbitrary<bigint>;
