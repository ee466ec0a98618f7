import { constants, isUtf8 } from "node:buffer";
import { type Checked, checked, type Location, rejected } from "../findings.ts";
import { quote } from "../quote.ts";
import { formatFinding } from "./rules.ts";

/** The place of a character in a text, both counted from 1, columns in UTF-16 units. */
export function locate(text: string, offset: number, file: string): Location {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", start)) {
    line += 1;
    start = at + 1;
  }
  return { file, line, column: offset - start + 1 };
}

/** Text from bytes: UTF-8 only, no byte order mark, no NUL, small enough for one string. */
export function decode(bytes: Uint8Array, file: string): Checked<string> {
  if (bytes.length > constants.MAX_STRING_LENGTH) {
    return rejected(
      formatFinding(
        "format.too-large",
        `${file} holds ${bytes.length} bytes; at most ${constants.MAX_STRING_LENGTH} can be read at once`,
      ),
    );
  }
  if (!isUtf8(bytes)) return rejected(notUtf8(bytes, file));
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  if (text.startsWith("\ufeff")) {
    const location = { file, line: 1, column: 1 };
    return rejected(formatFinding("format.bom", `${file} starts with a byte order mark`, { location }));
  }
  const nul = text.indexOf("\0");
  if (nul !== -1) {
    const location = locate(text, nul, file);
    const where = `line ${location.line}, column ${location.column}`;
    return rejected(formatFinding("format.nul", `${file} holds a NUL character at ${where}`, { location }));
  }
  return checked(text);
}

/** Names the first line that is not UTF-8; a line break is one byte in it and part of no other character. */
function notUtf8(bytes: Uint8Array, file: string) {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const part = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (!isUtf8(part) || end === -1) {
      const lossy = new TextDecoder("utf-8", { ignoreBOM: true }).decode(part.subarray(0, 4096));
      const column = Math.max(lossy.indexOf("\ufffd"), 0) + 1;
      const message = `${file} is not UTF-8: line ${line}, column ${column}, in "${quote(lossy, 40)}"`;
      return formatFinding("format.not-utf8", message, { location: { file, line, column } });
    }
    start = end + 1;
  }
}
