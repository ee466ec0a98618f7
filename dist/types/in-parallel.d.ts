/** Work on many items, a few at a time. */
/**
 * Maps with at most `workers` at once; results keep the order of the items. After the first error nothing more is
 * started, and it is thrown when what runs has ended: nobody works on what the caller cleans up.
 */
export declare function inParallel<T, R>(items: readonly T[], workers: number, work: (item: T) => Promise<R>): Promise<R[]>;
