/** Brackets that do not fit each other: a fault in every version of a language, whatever its grammar knows. */
import type { SyntaxFault } from "./grammars.ts";

const openers = new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"],
]);

/** @param passedBy what holds brackets that are none: texts and comments; with the flag `g` */
export function bracketFault(text: string, passedBy: RegExp): SyntaxFault | undefined {
  const open: { readonly text: string; readonly at: number }[] = [];
  for (const { 0: bracket, index } of text.matchAll(new RegExp(`${passedBy.source}|[()[\\]{}]`, passedBy.flags))) {
    if (bracket.length > 1) continue;
    if ("([{".includes(bracket)) {
      open.push({ text: bracket, at: index });
      continue;
    }
    const opener = openers.get(bracket);
    if (opener === undefined) continue;
    const last = open.pop();
    if (last?.text === opener) continue;
    const fact = last ? `\`${bracket}\` does not close \`${last.text}\`` : `\`${bracket}\` closes nothing`;
    return { message: fact, at: index };
  }
  const last = open.at(-1);
  return last && { message: `\`${last.text}\` is never closed`, at: last.at };
}
