/** Rows of CSV with quotes, one at a time, as RFC 4180 has them. Text without quotes needs none of this. */

/** A row, or why there is none: its end has not come yet, or it is broken. */
export type Row =
  | {
      readonly kind: "row";
      readonly values: readonly string[];
      /** Which values stood in quotes. */
      readonly quoted: readonly boolean[];
      /** The offset behind the row and its line end. */
      readonly next: number;
    }
  | { readonly kind: "unfinished" }
  | { readonly kind: "broken"; readonly offset: number; readonly reason: string };

const unfinished = { kind: "unfinished" } as const;
const broken = (offset: number, reason: string): Row => ({ kind: "broken", offset, reason });
const PLAIN_END = /[,\n"]/g;

/** Reads the row that starts at `start`; `last` when no text follows. Rows end at LF or CRLF. */
export function readRow(text: string, start: number, last: boolean): Row {
  const values: string[] = [];
  const quoted: boolean[] = [];
  for (let at = start; ; at += 1) {
    const inQuotes = text[at] === '"';
    const end = inQuotes ? quotedEnd(text, at) : plainEnd(text, at);
    if (end === -1) return last ? broken(at, "a quote is never closed") : unfinished;
    if (!inQuotes && text[end] === '"')
      return broken(end, "a quote stands within a value that does not start with one");
    quoted.push(inQuotes);
    const stop = text[end] === "\r" && text[end + 1] === "\n" ? end + 1 : end;
    values.push(inQuotes ? text.slice(at + 1, end - 1).replaceAll('""', '"') : plain(text, at, end));
    at = stop;
    if (at >= text.length || (!last && text[at] === "\r" && at + 1 === text.length)) {
      return last ? { kind: "row", values, quoted, next: at } : unfinished;
    }
    if (text[at] === "\n") return { kind: "row", values, quoted, next: at + 1 };
    if (text[at] !== ",") return broken(at, "something stands between a closing quote and the next comma or line end");
  }
}

function plainEnd(text: string, at: number): number {
  PLAIN_END.lastIndex = at;
  return PLAIN_END.exec(text)?.index ?? text.length;
}

/** A carriage return before the line end belongs to it. */
const plain = (text: string, at: number, end: number): string =>
  text.slice(at, text[end] === "\n" && end > at && text[end - 1] === "\r" ? end - 1 : end);

/** The offset behind the closing quote of the value that opens at `at`, or -1. */
function quotedEnd(text: string, at: number): number {
  for (let from = at + 1; ; ) {
    const close = text.indexOf('"', from);
    if (close === -1) return -1;
    if (text[close + 1] !== '"') return close + 1;
    from = close + 2;
  }
}
