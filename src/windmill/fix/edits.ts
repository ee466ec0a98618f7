/** A text that is changed in places: what is not named stays byte for byte. */

/** Offsets into the text; equal for an insertion. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Of insertions at one place the earlier comes first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = "";
  let at = 0;
  for (const it of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    edited += text.slice(at, it.from) + it.text;
    at = it.to;
  }
  return edited + text.slice(at);
}

/** Where the line of an offset begins. */
export const lineOf = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

/** Where the line after an offset's begins; the text's end for the last one. */
export const nextLine = (text: string, offset: number): number => text.indexOf("\n", offset) + 1 || text.length;

/** What lines of the text end in. */
export const endingOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");

/** Whole lines, each with its end, for a place where a line begins; the text's last line may lack its end. */
export function insertion(text: string, at: number, lines: readonly string[]): Edit {
  const ending = endingOf(text);
  const open = at === text.length && text !== "" && !text.endsWith("\n") ? ending : "";
  return { from: at, to: at, text: open + lines.map((it) => it + ending).join("") };
}
