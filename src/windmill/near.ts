/** What a name that is not known most likely means. */
import { nearest } from "../nearest.ts";
import { quote } from "../quote.ts";

/** Ends a message; empty where nothing is near. */
export function nearTo(name: string, known: Iterable<string>): string {
  const found = nearest(name, [...known]);
  return found === undefined ? "" : `; did you mean \`${quote(found)}\`?`;
}
