import type { Finding } from "../findings.ts";
import type { Value } from "../types/value.ts";
import { after, type Position, START } from "./decode.ts";
import { emptyData, invalidJson, parseData, refusedJson } from "./json.ts";
import { findFault, type JsonFault } from "./json-fault.ts";
import { MAX_RECORD, type RecordReader, tooLong, unfinished } from "./stream-reader.ts";

type Next = "more" | "stop";

/** What JSON does not take for white space. */
const SOMETHING = /[^ \t\n\r]/;
const BETWEEN = '"," or "]"';

/**
 * Reads the items of one array, each as the format `json` does. Reading ends at the first fault: where an array is
 * broken nobody can tell where the next item starts.
 */
export function readJsonArray(file: string, take: (record: Value) => void, limit = MAX_RECORD): RecordReader {
  const endOfItem = openScanner();
  const item = unfinished();
  let items = 0;
  let state: "before" | "inside" | "after" = "before";
  let fault: Finding | undefined;
  /** Where the text starts that was pushed last, and the item, where it began in an earlier one. */
  let here: Position = START;
  let itemAt: Position | undefined;

  const stop = (finding: Finding): Next => {
    fault = finding;
    return "stop";
  };
  const broken = (text: string, it: JsonFault, at: Position): Next => stop(invalidJson(text, it, file, at));

  /** `at` is asked only where something is wrong: counting lines for every item would cost more than reading them. */
  const readItem = (closer: string, at: () => Position): Next => {
    const text = item.take();
    if (closer === "]" && items === 0 && !SOMETHING.test(text)) return "more";
    let record: Value;
    try {
      record = parseData(text);
    } catch {
      const it = findFault(text);
      if (!it) return stop(refusedJson(text, file, at()));
      return broken(text + closer, it.trailing ? { ...it, expected: BETWEEN } : it, at());
    }
    items += 1;
    take(record);
    return "more";
  };
  const readInside = (text: string, from: number): Next => {
    let start = from;
    const at = (): Position => itemAt ?? after(here, text.slice(0, start));
    for (;;) {
      const end = endOfItem(text, start);
      item.add(text.slice(start, end === -1 ? undefined : end));
      if (item.length > limit) return stop(tooLong(file, at().line, limit));
      if (end === -1) {
        itemAt = at();
        return "more";
      }
      const closer = text.charAt(end);
      if (closer === "}") return broken(text, { offset: end, trailing: false, expected: BETWEEN }, here);
      if (readItem(closer, at) === "stop") return "stop";
      itemAt = undefined;
      start = end + 1;
      if (closer === "]") {
        state = "after";
        return readAfter(text, start);
      }
    }
  };
  const readBefore = (text: string): Next => {
    const at = text.search(SOMETHING);
    if (at === -1) return "more";
    if (text[at] !== "[") return broken(text, { offset: at, trailing: false, expected: '"["' }, here);
    state = "inside";
    return readInside(text, at + 1);
  };
  const readAfter = (text: string, from: number): Next => {
    const at = text.slice(from).search(SOMETHING);
    return at === -1 ? "more" : broken(text, { offset: from + at, trailing: true, expected: "nothing more" }, here);
  };
  return {
    push(text) {
      if (fault) return "stop";
      const next =
        state === "inside" ? readInside(text, 0) : state === "before" ? readBefore(text) : readAfter(text, 0);
      here = after(here, text);
      return next;
    },
    end() {
      if (fault) return [fault];
      if (state === "before") return [emptyData(file, "a JSON array")];
      if (state === "inside") {
        const text = item.take();
        const it = findFault(text);
        broken(
          text,
          it && !it.trailing ? it : { offset: text.length, trailing: true, expected: BETWEEN },
          itemAt ?? here,
        );
      }
      return fault ? [fault] : [];
    },
  };
}

/** Finds where an item of an array ends: at a comma or a closing bracket that is not its own; -1 when it goes on. */
function openScanner(): (text: string, from: number) => number {
  let depth = 0;
  let inText = false;
  let escaped = false;
  return (text, from) => {
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (inText) {
        if (escaped) escaped = false;
        else if (code === 0x5c) escaped = true;
        else if (code === 0x22) inText = false;
      } else if (code === 0x22) inText = true;
      else if (code === 0x5b || code === 0x7b) depth += 1;
      else if (code === 0x5d || code === 0x7d) {
        if (depth === 0) return at;
        depth -= 1;
      } else if (code === 0x2c && depth === 0) return at;
    }
    return -1;
  };
}
