import { constants, isAscii, isUtf8 } from "node:buffer";
import { type Checked, checked, type Finding, type Location, rejected } from "../findings.ts";
import { quote } from "../quote.ts";
import { formatFinding } from "./rules.ts";

/** A line and a column, both counted from 1. */
export type Position = Pick<Location, "line" | "column">;

export const START: Position = { line: 1, column: 1 };

/** The position at the end of a text that starts at a position. */
export function after({ line, column }: Position, text: string): Position {
  let [lines, start] = [0, 0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", start)) {
    lines += 1;
    start = at + 1;
  }
  return { line: line + lines, column: text.length - start + (lines === 0 ? column : 1) };
}

/** The place of a character in a text that starts at a position; columns in UTF-16 units. */
export const locate = (text: string, offset: number, file: string, from = START): Location => ({
  file,
  ...after(from, text.slice(0, offset)),
});

/**
 * Text from bytes: UTF-8 only, no byte order mark, no NUL, small enough for one string. `from` is where the bytes stand
 * in their file; they begin with a whole character.
 */
export function decode(bytes: Uint8Array, file: string, from = START): Checked<string> {
  if (bytes.length > constants.MAX_STRING_LENGTH) {
    return rejected(
      formatFinding(
        "format.too-large",
        `${file} holds ${bytes.length} bytes; at most ${constants.MAX_STRING_LENGTH} can be read at once`,
      ),
    );
  }
  const ascii = isAscii(bytes);
  if (!ascii && !isUtf8(bytes)) return rejected(notUtf8(bytes, file, from));
  const text = ascii ? latin1(bytes) : utf8.decode(bytes);
  if (from === START && text.startsWith("\ufeff")) {
    return rejected(marked(file, "error"));
  }
  const nul = text.indexOf("\0");
  if (nul !== -1) {
    const location = locate(text, nul, file, from);
    const where = `line ${location.line}, column ${location.column}`;
    return rejected(formatFinding("format.nul", `${file} holds a NUL character at ${where}`, { location }));
  }
  return checked(text);
}

const MARK = Buffer.from("\ufeff");

/** Whether text starts with a byte order mark. */
export const startsWithMark = (bytes: Uint8Array): boolean => MARK.equals(bytes.subarray(0, MARK.length));

/** Says that text starts with a byte order mark: an error where it is refused, a warning where it is read past. */
export function marked(file: string, severity: "error" | "warning"): Finding {
  const past = severity === "warning" ? ", which was read past" : "";
  const location = { file, ...START };
  return formatFinding("format.bom", `${file} starts with a byte order mark${past}`, { location, severity });
}

/** Of ASCII, at a fraction of the cost. */
const latin1 = ({ buffer, byteOffset, length }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, length).toString("latin1");

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Names the first line that is not UTF-8; a line break is one byte in it and part of no other character. */
function notUtf8(bytes: Uint8Array, file: string, from: Position) {
  let start = 0;
  for (let { line } = from; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const part = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (!isUtf8(part) || end === -1) {
      const lossy = new TextDecoder("utf-8", { ignoreBOM: true }).decode(part.subarray(0, 4096));
      const column = Math.max(lossy.indexOf("\ufffd"), 0) + (line === from.line ? from.column : 1);
      const message = `${file} is not UTF-8: line ${line}, column ${column}, in "${quote(lossy, 40)}"`;
      return formatFinding("format.not-utf8", message, { location: { file, line, column } });
    }
    start = end + 1;
  }
}
