/** The pattern as ECMA-262 reads it, in Unicode mode where it compiles there, or undefined when it is none. */
export declare function compilePattern(pattern: string): RegExp | undefined;
/** Whether RE2, by which the reference tool matches, takes the pattern as it is written. */
export declare function runsOnRe2(pattern: string): boolean;
/** The texts that a pattern does not match; none when telling takes too long. */
export type FindUnmatched = (pattern: RegExp, texts: readonly string[]) => readonly string[];
/** Matches under a time limit, which all calls of one finder share. */
export declare function unmatchedFinder(): FindUnmatched;
