import type { Value } from "../types/value.ts";
/** Words to recombine. */
export type Words = readonly [string, ...string[]];
/**
 * The texts within the values, and the words that they are made of: what free strings are recombined from, so that a
 * drawn input speaks of the same things as a given one. At most 200, in the order in which they come.
 */
export declare function collectWords(values: readonly Value[]): readonly string[];
/** The words to draw from: ordinary ones where there are none. */
export declare function wordsOr(words: readonly string[]): Words;
/** Well-formed Unicode without NUL, and not the one key that JavaScript objects stumble over. */
export declare const isSane: (text: string) => boolean;
