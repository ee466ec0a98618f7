import { createContext, Script } from "node:vm";
import { RE2JS } from "re2js";

/** The pattern as ECMA-262 reads it, in Unicode mode where it compiles there, or undefined when it is none. */
export function compilePattern(pattern: string): RegExp | undefined {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(pattern, flags);
    } catch {
      // What is valid without the Unicode flag only is ECMA-262 all the same.
    }
  }
  return undefined;
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

/** Milliseconds for all patterns of a contract together: some take a backtracking engine for ever. */
const TIME_LIMIT = 1000;

/** The texts that a pattern does not match; none when telling takes too long. */
export type FindUnmatched = (pattern: RegExp, texts: readonly string[]) => readonly string[];

/** Matches under a time limit, which all calls of one finder share. */
export function unmatchedFinder(): FindUnmatched {
  // Only the virtual machine can stop its own regular expressions.
  const context = createContext({});
  const script = new Script("texts.map((it) => !pattern.test(it))");
  let left = TIME_LIMIT;
  return (pattern, texts) => {
    if (left < 1 || texts.length === 0) return [];
    Object.assign(context, { pattern, texts });
    const start = performance.now();
    try {
      const misses: boolean[] = script.runInContext(context, { timeout: Math.ceil(left) });
      return texts.filter((_, index) => misses[index]);
    } catch {
      return [];
    } finally {
      left -= performance.now() - start;
    }
  };
}
