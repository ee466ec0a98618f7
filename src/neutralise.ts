/**
 * Foreign text (model answers, program output, contract values) made harmless before it is shown. Nothing is dropped
 * silently: what cannot be seen is written out as `\u{…}`.
 */

/**
 * Controls (C0, DEL, C1), format characters (bidi marks and isolates, zero-width ones, Unicode tags), lone surrogates,
 * line and paragraph separators, and whatever else is ignorable by default (variation selectors, fillers).
 */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Text with its line feeds and tabs, everything else that is invisible written out. `\r\n` becomes `\n`. */
export const neutralise = (text: string): string =>
  text
    .replace(/\r\n/g, "\n")
    .replace(invisible, (it) => (it === "\n" || it === "\t" ? it : `\\u{${it.codePointAt(0)?.toString(16)}}`));

/** One line of at most `limit` characters. */
export function oneLine(text: string, limit = 500): string {
  const line = neutralise(text.slice(0, limit * 4))
    .replace(/\s*\n\s*/g, " ")
    .replace(/\t/g, " ")
    .trim();
  return cut(line, limit);
}

/** The first `limit` characters, never half of a surrogate pair; a cut is marked. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/**
 * Text for a runner's log, where `::command::` at the start of a line and `##[command]` anywhere are orders: both are
 * broken by a zero-width space.
 */
export const neutraliseForLog = (text: string): string =>
  neutralise(text)
    .replace(/##\[/g, "#\u200b#[")
    .replace(/^(\s*):(?=:)/gm, "$1:\u200b");
