import type { Value } from "../types/value.ts";

const MAX_WORDS = 200;
const MAX_LENGTH = 60;

/** Words to recombine. */
export type Words = readonly [string, ...string[]];

/** For models that come without given or example values. */
const ORDINARY: Words = ["amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "harbor"];

/**
 * The texts within the values, and the words that they are made of: what free strings are recombined from, so that a
 * drawn input speaks of the same things as a given one. At most 200, in the order in which they come.
 */
export function collectWords(values: readonly Value[]): readonly string[] {
  const words = new Set<string>();
  const pending: Value[] = [...values].reverse();
  while (pending.length > 0 && words.size < MAX_WORDS) {
    const value = pending.pop() as Value;
    if (typeof value === "string") for (const word of [value, ...value.split(/\s+/)]) add(word, words);
    else if (typeof value === "object" && value !== null) pending.push(...Object.values(value).reverse());
  }
  return [...words].slice(0, MAX_WORDS);
}

/** The words to draw from: ordinary ones where there are none. */
export function wordsOr(words: readonly string[]): Words {
  const [first, ...others] = words.filter(isSane);
  return first === undefined ? ORDINARY : [first, ...others];
}

function add(word: string, words: Set<string>): void {
  if (word.trim() !== "" && word.length <= MAX_LENGTH && isSane(word)) words.add(word);
}

/** Well-formed Unicode without NUL, and not the one key that JavaScript objects stumble over. */
export const isSane = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text) && text !== "__proto__";
