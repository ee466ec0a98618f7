import { findFault } from "./json-fault.ts";

/** Text beside a JSON document: more of the same kind, or something else, such as a debug print. */
export interface StrayText {
  readonly kind: "document" | "text";
  readonly offset: number;
}

/** Lines that are tried as the start of the document: enough for a log, bounded for hostile output. */
const MAX_STARTS = 50;

/**
 * Finds the JSON document that a program wrote among other text, and gives the place of the first thing beside it.
 * Nothing is found when no line starts a whole document: then the document itself is broken.
 */
export function findStrayText(text: string): StrayText | undefined {
  for (const start of documentStarts(text)) {
    const fault = findFault(text, start);
    const end = fault ? fault.offset : text.length;
    // A value inside a broken document is followed by what belongs to the container around it.
    if (fault && (!fault.trailing || /[,:\]}]/.test(text.charAt(end)))) continue;
    const before = text.slice(0, start).search(/\S/);
    if (before !== -1) return { kind: "text", offset: before };
    const next = findFault(text, end);
    return { kind: next === undefined || next.trailing ? "document" : "text", offset: end };
  }
  return undefined;
}

/** The first bracket of each line. */
function* documentStarts(text: string): Generator<number> {
  const line = /^[^[{\n]*[[{]/gm;
  for (let count = 0; count < MAX_STARTS; count += 1) {
    const match = line.exec(text);
    if (!match) return;
    yield line.lastIndex - 1;
    const next = text.indexOf("\n", line.lastIndex);
    if (next === -1) return;
    line.lastIndex = next;
  }
}
