/**
 * Control characters, lone surrogates, and the invisible characters that reorder or hide text (bidi controls, zero
 * width, line separators, tags): what foreign text could use to forge a log line or to move a terminal's cursor.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const NAMED: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

const escaped = (character: string): string =>
  NAMED[character] ?? `\\u{${(character.codePointAt(0) as number).toString(16)}}`;

/**
 * Foreign text made fit for a message: one line, nothing invisible, cut after `limit` code points (80 unless told) with
 * an ellipsis. Everything that a program, a data file or a contract wrote passes through here before it is shown.
 */
export function quote(text: string, limit = 80): string {
  const head = [...text.slice(0, 2 * limit + 2)];
  const cut = head.length > limit;
  return (cut ? head.slice(0, limit) : head).join("").replace(UNSAFE, escaped) + (cut ? "…" : "");
}
