/** Whether the pattern is one of ECMA-262, in Unicode mode or without it. */
export declare function isEcma(pattern: string): boolean;
/** Whether RE2, by which the reference tool matches, takes the pattern as it is written. */
export declare function runsOnRe2(pattern: string): boolean;
/** The texts that a pattern does not match; none when telling takes too long. */
export type FindUnmatched = (pattern: string, texts: readonly string[]) => readonly string[];
/** Matches under a time limit, which all calls of one finder share. */
export declare function unmatchedFinder(): FindUnmatched;
