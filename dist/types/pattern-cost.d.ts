/** How long a backtracking engine may take for a pattern, told from the pattern alone. */
/**
 * Gives a bound of the ways in which the pattern can be tried on a text of `length` characters, or nothing for a pattern
 * that is not simple: one with lookaround, backreferences, or a group that is repeated.
 *
 * Each quantified character can be tried with every count that it allows, each alternation with each of its parts, and
 * all of that from every place of the text; the bound is the product.
 */
export declare function triesOf(pattern: string): ((length: number) => number) | undefined;
