/** What the readers of records have in common: text comes in pieces, cut anywhere; records go out one by one. */
import type { Finding } from "../findings.ts";
import { formatFinding } from "./rules.ts";

export interface RecordReader {
  /** Takes the next piece; `stop` when no later text can be told apart into records. */
  push(text: string): "more" | "stop";
  /** There is no more text. Gives what was wrong with all of it, grouped. */
  end(): readonly Finding[];
}

/** Characters that one record may have: it is held in memory as a whole. */
export const MAX_RECORD = 64 * 1024 * 1024;

/** The finding of a record that is larger; `line` is where it starts. */
export const tooLong = (file: string, line: number, limit: number): Finding =>
  formatFinding(
    "format.too-large",
    `${file} has a record of more than ${limit} characters, which starts on line ${line}; at most that many are read as one`,
    { location: { file, line, column: 1 }, count: 1 },
  );

/** The finding of one document that is larger than `limit` bytes. */
export const tooLarge = (file: string, limit: number): Finding =>
  formatFinding(
    "format.too-large",
    `${file} is one document of more than ${limit} bytes; at most that many are read as one: write an array or lines of records`,
  );

/** Text of a record whose end has not come yet. */
export interface Unfinished {
  /** How many characters there are. */
  readonly length: number;
  add(text: string): void;
  /** All of it, which is forgotten. */
  take(): string;
}

/** Pieces are joined once, so that a long record costs no more than its length. */
export function unfinished(): Unfinished {
  let pieces: string[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    add(text) {
      if (text === "") return;
      pieces.push(text);
      length += text.length;
    },
    take() {
      const text = pieces.length === 1 ? (pieces[0] as string) : pieces.join("");
      pieces = [];
      length = 0;
      return text;
    },
  };
}
