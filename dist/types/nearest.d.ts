/** The known name that a mistyped one most likely means, if one is near enough to be worth saying. */
export declare function nearest(given: string, known: readonly string[]): string | undefined;
/** A sentence for {@link nearest}, or nothing. */
export declare function didYouMean(given: string, known: readonly string[], prefix?: string): string;
