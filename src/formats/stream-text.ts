import { type Checked, checked } from "../findings.ts";
import { after, decode, type Position, START, startsWithMark } from "./decode.ts";

/** Makes text of bytes that arrive in blocks, cut anywhere. */
export interface Decoder {
  /** The block's text, as far as its characters are whole. */
  push(block: Uint8Array): Checked<string>;
  /** What is left when there is no more: nothing, or the finding of a character that was cut. */
  end(): Checked<string>;
}

/**
 * As {@link decode}, block by block, with the same findings at the same places.
 * @param onMark where given, a byte order mark at the start is read past, and this is told of it.
 */
export function openDecoder(file: string, onMark?: () => void): Decoder {
  let from: Position = START;
  let started = false;
  let cut: Uint8Array = new Uint8Array();
  const next = (bytes: Uint8Array): Checked<string> => {
    const past = !started && onMark !== undefined && startsWithMark(bytes);
    started = true;
    if (past) onMark();
    const text = decode(past ? bytes.subarray(3) : bytes, file, from);
    if (text.ok && text.value !== "") from = after(from, text.value);
    return text;
  };
  return {
    push(block) {
      const bytes = cut.length === 0 ? block : Buffer.concat([cut, block]);
      const whole = wholeCharacters(bytes);
      // A copy: the block belongs to whoever reads it.
      cut = bytes.slice(whole);
      return whole === 0 ? checked("") : next(bytes.subarray(0, whole));
    },
    end: () => next(cut),
  };
}

/** How many of the bytes end with a whole character, as far as their last four can tell. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(4, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) break;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 0;
    if (length > 0) return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
