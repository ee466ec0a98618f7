import type { Attempt } from "../types/loop.ts";
/**
 * The one line that sums an attempt up, the same wherever it is shown:
 * `attempt 2/5 · repair · 41/44 rules · 2 findings · 1,842 tokens · 3.1 s`.
 */
export declare function attemptLine(attempt: Attempt, of: number): string;
/** What an attempt's findings are, one line each and a few at most: enough to see why there is a next attempt. */
export declare function findingLines({ findings }: Attempt, most?: number): readonly string[];
/** `3.1 s`. */
export declare const seconds: (ms: number) => string;
