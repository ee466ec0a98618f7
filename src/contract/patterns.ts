import { RE2JS } from "re2js";
import { compilePattern } from "../pattern.ts";

/** Whether the pattern is one of ECMA-262, in Unicode mode or without it. */
export function isEcma(pattern: string): boolean {
  for (const flags of ["u", ""]) {
    try {
      new RegExp(pattern, flags);
      return true;
    } catch {
      // What is valid without the Unicode flag only is ECMA-262 all the same.
    }
  }
  return false;
}

/** Whether RE2, by which the reference tool matches, takes the pattern as it is written. */
export function runsOnRe2(pattern: string): boolean {
  try {
    RE2JS.compile(pattern);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds for all patterns of a contract together: each is bounded, and there may be thousands. */
const TIME_LIMIT = 1000;

/** The texts that a pattern does not match; none when telling takes too long. */
export type FindUnmatched = (pattern: string, texts: readonly string[]) => readonly string[];

/** Matches under a time limit, which all calls of one finder share. */
export function unmatchedFinder(): FindUnmatched {
  let left = TIME_LIMIT;
  return (pattern, texts) => {
    if (left < 0 || texts.length === 0) return [];
    const start = performance.now();
    const match = compilePattern(pattern);
    const unmatched = texts.filter((it) => match(it) === "no match");
    left -= performance.now() - start;
    return unmatched;
  };
}
