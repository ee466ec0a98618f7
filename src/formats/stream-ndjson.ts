import type { Finding } from "../findings.ts";
import type { Value } from "../types/value.ts";
import { addFault, explainLine, isBlank, parseLine } from "./ndjson.ts";
import { MAX_RECORD, type RecordReader, tooLong, unfinished } from "./stream-reader.ts";

/** Reads lines as the format `ndjson` does. One that holds no record is told, and the next one is read. */
export function readNdjson(file: string, take: (record: Value) => void, limit = MAX_RECORD): RecordReader {
  const faults = new Map<string, Finding>();
  const rest = unfinished();
  let number = 1;
  /** Lines without a record since the last one: a fault only where another record follows. */
  let blank = 0;
  /** Within a line that is too long, whose rest says nothing. */
  let skipping = false;

  const readLine = (line: string): void => {
    const record = line === "" ? undefined : parseLine(line);
    if (record === undefined && isBlank(line)) {
      blank += 1;
      return;
    }
    if (blank > 0) addFault(faults, { ...explainLine("", number - blank, file), count: blank });
    blank = 0;
    if (record === undefined) addFault(faults, explainLine(line, number, file));
    else take(record);
  };
  const hold = (text: string): void => {
    if (!skipping) rest.add(text);
    if (rest.length <= limit) return;
    rest.take();
    addFault(faults, tooLong(file, number, limit));
    skipping = true;
  };
  return {
    push(text) {
      let start = 0;
      for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
        const part = text.slice(start, end);
        if (rest.length === 0 && !skipping && part.length <= limit) readLine(part);
        else {
          hold(part);
          if (!skipping) readLine(rest.take());
          skipping = false;
        }
        number += 1;
        start = end + 1;
      }
      hold(text.slice(start));
      return "more";
    },
    end() {
      if (rest.length > 0) readLine(rest.take());
      return [...faults.values()];
    },
  };
}
