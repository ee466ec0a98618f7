/** How long a backtracking engine may take for a pattern, told from the pattern alone. */

/** An escape, a class, the start of a group, a quantifier, or any one character. */
const TOKEN =
  /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|\((?:\?:)?|(?:[*+?]|\{\d+(?:,\d*)?\})\??|[\s\S]/gu;
const QUANTIFIER = /^(?:([*+])|(\?)|\{(\d+)(,?)(\d*)\})\??$/;

/**
 * Gives a bound of the ways in which the pattern can be tried on a text of `length` characters, or nothing for a pattern
 * that is not simple: one with lookaround, backreferences, or a group that is repeated.
 *
 * Each quantified character can be tried with every count that it allows, each alternation with each of its parts, and
 * all of that from every place of the text; the bound is the product.
 */
export function triesOf(pattern: string): ((length: number) => number) | undefined {
  /** Counts that a repeated character may have, beside those that only the text bounds. */
  let fixed = 1;
  let unbounded = 1;
  let before: "nothing" | "character" | "group" = "nothing";
  for (const [token] of pattern.matchAll(TOKEN)) {
    const quantifier = QUANTIFIER.exec(token);
    if (quantifier) {
      const [, repeated, optional, least, comma, most] = quantifier;
      if (before === "nothing" || (before === "group" && !optional)) return undefined;
      if (repeated || (comma && !most)) unbounded += 1;
      else fixed *= optional ? 2 : most ? Number(most) - Number(least) + 1 : 1;
      before = "nothing";
    } else if (token === "|") {
      fixed *= 2;
      before = "nothing";
    } else if (token === "(" || token === "(?:") before = "nothing";
    else if (token === ")") before = "group";
    else if (/^\\[1-9k]/.test(token)) return undefined;
    else before = "character";
  }
  return (length) => fixed * (length + 1) ** unbounded;
}
