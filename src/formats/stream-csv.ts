import type { Finding } from "../findings.ts";
import type { Model } from "../types/contract.ts";
import type { RecordValue, Value } from "../types/value.ts";
import { cellReaders, emptyCsv, headerFaults, invalidCsv, MAX_SAMPLES, type Ragged, ragged } from "./csv.ts";
import type { CellReader } from "./csv-cell.ts";
import { readRow } from "./csv-row.ts";
import { MAX_RECORD, type RecordReader, tooLong, unfinished } from "./stream-reader.ts";

interface Header {
  readonly names: readonly string[];
  readonly readers: readonly CellReader[];
  /** The header is wrong: rows are counted, and cannot be judged. */
  readonly faults: readonly Finding[];
}

/** Reads rows as the format `csv` does. Reading ends where quotes are broken: nobody can tell what they hold. */
export function readCsv(
  file: string,
  model: Model | undefined,
  take: (record: RecordValue) => void,
  limit = MAX_RECORD,
): RecordReader {
  const rest = unfinished();
  let line = 1;
  let blank = true;
  let header: Header | undefined;
  /** Lines without anything on them since the last row: rows only where another one follows. */
  let empty = 0;
  let fault: Finding | undefined;
  let raggedCount = 0;
  const raggedRows: Ragged["places"][number][] = [];

  const count = (values: readonly string[], at: number): void => {
    raggedCount += 1;
    if (raggedRows.length < MAX_SAMPLES) raggedRows.push({ line: at, values });
  };
  const takeRow = (values: readonly string[], quoted: readonly boolean[] | undefined, endsOn: number): void => {
    if (header === undefined) {
      const faults = headerFaults(values, model, file);
      header = { names: values, readers: cellReaders(values, model), faults };
      return;
    }
    const { names, readers, faults } = header;
    if (names.length > 1 && values.length === 1 && values[0] === "" && !quoted?.[0]) {
      empty += 1;
      return;
    }
    for (; empty > 0; empty -= 1) count([""], line - empty);
    if (values.length !== names.length) {
      count(values, endsOn);
      return;
    }
    if (faults.length > 0) return;
    const record: Record<string, Value> = {};
    for (let column = 0; column < names.length; column += 1) {
      const value = (readers[column] as CellReader)(values[column] as string, quoted?.[column] ?? false);
      if (value === undefined) continue;
      const name = names[column] as string;
      if (name === "__proto__") Object.defineProperty(record, name, { value, enumerable: true });
      else record[name] = value;
    }
    take(record);
  };
  const stop = (finding: Finding): "stop" => {
    fault = finding;
    rest.take();
    return "stop";
  };
  const read = (text: string, last: boolean): "more" | "stop" => {
    let start = 0;
    let quote = text.indexOf('"');
    while (start < text.length) {
      if (quote !== -1 && quote < start) quote = text.indexOf('"', start);
      const end = text.indexOf("\n", start);
      if (quote === -1 || (end !== -1 && end < quote)) {
        if (end === -1 && !last) break;
        takeRow(plainLine(text, start, end).split(","), undefined, line);
        line += 1;
        start = end === -1 ? text.length : end + 1;
        continue;
      }
      const row = readRow(text, start, last);
      if (row.kind === "unfinished") break;
      if (row.kind === "broken") return stop(invalidCsv(row.reason, line + lineEnds(text, start, row.offset), file));
      const ends = lineEnds(text, start, row.next);
      takeRow(row.values, row.quoted, line + ends - (text[row.next - 1] === "\n" ? 1 : 0));
      line += ends;
      start = row.next;
    }
    rest.add(text.slice(start));
    return rest.length > limit ? stop(tooLong(file, line, limit)) : "more";
  };
  return {
    push(text) {
      if (fault) return "stop";
      blank &&= text.trim() === "";
      if (rest.length === 0) return read(text, false);
      if (/[\n"]/.test(text)) return read(rest.take() + text, false);
      rest.add(text);
      return rest.length > limit ? stop(tooLong(file, line, limit)) : "more";
    },
    end() {
      if (blank) return [emptyCsv(file)];
      if (!fault) read(rest.take(), true);
      const width = header?.names.length ?? 0;
      return [
        ...(header?.faults ?? []),
        ...(raggedCount > 0 ? [ragged({ count: raggedCount, places: raggedRows, width }, file)] : []),
        ...(fault ? [fault] : []),
      ];
    },
  };
}

/** The line without its end, LF or CRLF. */
function plainLine(text: string, start: number, end: number): string {
  if (end === -1) return text.slice(start);
  return text.slice(start, end > start && text.charCodeAt(end - 1) === 0x0d ? end - 1 : end);
}

function lineEnds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", start); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
