/** Known names near to a mistyped one. */
import { closest, distance } from "fastest-levenshtein";

/** The known name that a mistyped one most likely means, if one is near enough to be worth saying. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || given.length > 64) return undefined;
  const found = closest(given, known);
  return distance(given, found) <= Math.max(2, Math.floor(given.length / 3)) ? found : undefined;
}

/** A sentence for {@link nearest}, or nothing. */
export function didYouMean(given: string, known: readonly string[], prefix = ""): string {
  const found = nearest(given, known);
  return found === undefined ? "" : ` Did you mean ${prefix}${found}?`;
}
