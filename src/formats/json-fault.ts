/**
 * Where a text stops being JSON, and what should stand there. `JSON.parse` says so in other words, and often without a
 * place, in every version of Node; this scanner runs only after it refused, needs no recursion and builds no values.
 */

/** The first thing wrong with a text, by RFC 8259. */
export interface JsonFault {
  readonly offset: number;
  /** A whole document ends before `offset`; more text follows. */
  readonly trailing: boolean;
  /** What should stand there instead, for a message: `"," or "}"`. */
  readonly expected: string;
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\n\r]/;
/** What other languages print where JSON has something else. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/[-+]?(?:NaN|nan|Infinity|inf)\b/y, "a number or null (JSON has no NaN and no Infinity)"],
  [/(?:True|False|None|undefined|nil)\b/y, "true, false or null, spelled like that"],
  [/'/y, "a value, with text in double quotes"],
];

type Want = "value" | "first item" | "first key" | "key" | "colon" | "next" | "end";

/** The first fault of the document that starts at `start`, or nothing when it is JSON up to the end of the text. */
export function findFault(text: string, start = 0): JsonFault | undefined {
  const closers: ("]" | "}")[] = [];
  let want: Want = "value";
  let at = start;
  const fault = (expected: string, offset = at): JsonFault => ({ offset, trailing: want === "end", expected });
  const afterValue = (): Want => (closers.length > 0 ? "next" : "end");
  for (;;) {
    while (at < text.length && SPACE.test(text.charAt(at))) at += 1;
    const here = text[at];
    const closer = closers.at(-1);
    if (want === "end") return here === undefined ? undefined : fault("nothing more");
    if ((want === "first item" || want === "first key" || want === "next") && here !== undefined && here === closer) {
      closers.pop();
      at += 1;
      want = afterValue();
    } else if (want === "next") {
      if (here !== ",") return fault(`"," or "${closer}"`);
      at += 1;
      want = closer === "}" ? "key" : "value";
    } else if (want === "colon") {
      if (here !== ":") return fault('":" after the key');
      at += 1;
      want = "value";
    } else if (want === "key" || want === "first key") {
      if (here !== '"') return fault("a key in double quotes");
      const end = stringEnd(text, at);
      if (typeof end === "object") return fault(end.expected, end.offset);
      at = end;
      want = "colon";
    } else if (here === "{" || here === "[") {
      closers.push(here === "{" ? "}" : "]");
      want = here === "{" ? "first key" : "first item";
      at += 1;
    } else if (here === '"') {
      const end = stringEnd(text, at);
      if (typeof end === "object") return fault(end.expected, end.offset);
      at = end;
      want = afterValue();
    } else {
      const end = scalarEnd(text, at);
      if (end === undefined) return fault(expectedInstead(text, at));
      at = end;
      want = afterValue();
    }
  }
}

const matchAt = (pattern: RegExp, text: string, at: number): number | undefined => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
};

const scalarEnd = (text: string, at: number): number | undefined =>
  matchAt(NUMBER, text, at) ?? matchAt(WORD, text, at);

const expectedInstead = (text: string, at: number): string =>
  FOREIGN.find(([pattern]) => matchAt(pattern, text, at) !== undefined)?.[1] ?? "a JSON value";

function stringEnd(text: string, start: number): number | { readonly offset: number; readonly expected: string } {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return { offset: at, expected: "an escape such as \\n instead of a raw control character" };
    if (code !== 0x5c) continue;
    const escaped = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6));
    if (!escaped) return { offset: at, expected: 'one of the escapes \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX' };
    at += escaped[0].length;
  }
  return { offset: start, expected: "a text that ends with a double quote" };
}
