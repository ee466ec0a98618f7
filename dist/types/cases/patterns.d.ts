/** Strings that should match the whole of the pattern; none where fast-check cannot generate them. */
export declare function generatedBy(pattern: string, size: "small" | "medium", tries: number): readonly string[];
/** Those of the texts that match every pattern, as the judge matches; none where that takes too long to tell. */
export declare function matching(patterns: readonly string[], texts: readonly string[]): readonly string[];
