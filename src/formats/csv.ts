import { CsvError, type Options, parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { type Checked, checked, type Finding, rejected } from "../findings.ts";
import { isRecord } from "../is-record.ts";
import { quote } from "../quote.ts";
import type { Model } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
import { type CellReader, cellReader } from "./csv-cell.ts";
import { decode } from "./decode.ts";
import { emptyData } from "./json.ts";
import { printJson } from "./print-json.ts";
import { formatFinding } from "./rules.ts";

export const MAX_SAMPLES = 3;
const SYNTAX = { record_delimiter: ["\n", "\r\n"], relax_column_count: true } satisfies Options;
/** One value of a row as the parser gives it; an empty text that stood in quotes is told from one that did not. */
type Cell = string | { readonly quoted: "" };

/** A quoted empty text, or something inside a text that looks like one. */
const QUOTED_EMPTY = /(?:^|[,\n])""(?:[,\r\n]|$)/;

/**
 * Comma-separated values (RFC 4180, UTF-8) with a header row that holds all of the model's field names, in any order.
 * Values are typed by the model; one that does not look like its type stays text, and the judge says so. Values of other
 * columns are text, as all are without a model.
 */
export const csv = {
  name: "csv",
  read(bytes: Uint8Array, model: Model | undefined, file: string): Checked<Value> {
    const text = decode(bytes, file);
    if (!text.ok) return text;
    if (text.value.trim() === "") {
      return rejected(emptyCsv(file));
    }
    let rows: Cell[][];
    try {
      rows = splitRows(text.value);
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      return rejected(invalidCsv(error.message, typeof error.lines === "number" ? error.lines : 1, file));
    }
    const header = (rows.shift() as Cell[]).map((it) => (typeof it === "string" ? it : it.quoted));
    while (header.length > 1 && rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === "") rows.pop();
    const faults = [...headerFaults(header, model, file), ...raggedRows(rows, header.length, text.value, file)];
    return faults.length > 0 ? rejected(...faults) : checked(typeRows(rows, header, model));
  },
  print(value: Value, model: Model | undefined): string {
    // A value that is no record has no columns; whoever asks `unprintable` first never loses one.
    const records = (Array.isArray(value) ? value : [value]).map((it: Value) => (isRecord(it) ? it : {}));
    const own = model?.fields.map((it) => it.name) ?? [];
    const names = [...new Set([...own, ...records.flatMap((it) => Object.keys(it))])];
    const rows = records.map((record) => names.map((name) => (Object.hasOwn(record, name) ? record[name] : null)));
    return stringify([names, ...rows], {
      cast: {
        // An empty text is quoted, so that it can be told from a null.
        string: (text) => (text === "" ? { value: text, quoted_empty: true } : text),
        boolean: String,
        bigint: String,
        object: (it) => printJson(it as Value),
      },
    });
  },
} as const;

/** Quoting is told by a callback per value, which costs ten times the parsing: asked for only where it can matter. */
function splitRows(text: string): Cell[][] {
  if (!QUOTED_EMPTY.test(text)) return parse(text, SYNTAX) as string[][];
  const cast: Options["cast"] = (value, context) => (value === "" && context.quoting ? { quoted: "" } : value);
  return parse(text, { ...SYNTAX, cast }) as unknown as Cell[][];
}

function typeRows(rows: readonly (readonly Cell[])[], header: readonly string[], model: Model | undefined): Value {
  const readers = cellReaders(header, model);
  return rows.map((row) => {
    const record: Record<string, Value> = {};
    header.forEach((name, column) => {
      const cell = row[column] as Cell;
      const read = readers[column] as CellReader;
      const value = typeof cell === "string" ? read(cell, false) : read(cell.quoted, true);
      if (value === undefined) return;
      if (name === "__proto__") Object.defineProperty(record, name, { value, enumerable: true });
      else record[name] = value;
    });
    return record;
  });
}

/** What reads the cells of each column. */
export const cellReaders = (header: readonly string[], model: Model | undefined): readonly CellReader[] =>
  header.map((name) => cellReader(model?.fields.find((it) => it.name === name)));

/** What is wrong with the header row. A column more is none of it: the judge tells it, as it tells a key more in JSON. */
export function headerFaults(header: readonly string[], model: Model | undefined, file: string): Finding[] {
  const wanted = model?.fields.map((it) => it.name) ?? header;
  const missing = wanted.filter((it) => !header.includes(it));
  const unknown = missing.length > 0 ? header.filter((it) => !wanted.includes(it)) : [];
  const repeated = header.filter((it, index) => header.indexOf(it) !== index);
  const list = (names: readonly string[]): string => names.map((it) => `"${quote(it, 40)}"`).join(", ");
  const faults = [
    ...(missing.length > 0 ? [`lacks ${list(missing)}`] : []),
    ...(unknown.length > 0 ? [`has ${list(unknown)}, which the model does not`] : []),
    ...(repeated.length > 0 ? [`repeats ${list(repeated)}`] : []),
    ...separatedBy(header, wanted).map((it) => `looks separated by ${it}; only commas are read: save it with commas`),
  ];
  if (faults.length === 0) return [];
  const details = {
    expected: list(wanted),
    actual: list(header),
    location: { file, line: 1, column: 1 },
    ...(model ? { model: model.name } : {}),
  };
  return [formatFinding("format.csv-header", `the header row of ${file} ${faults.join("; it ")}`, details)];
}

const SEPARATORS = { semicolons: ";", tabs: "\t" } as const;

/** What stands between the names in a header that is a single name for whoever looks for commas. */
function separatedBy([only = "", ...others]: readonly string[], wanted: readonly string[]): readonly string[] {
  if (others.length > 0 || wanted.includes(only)) return [];
  return Object.entries(SEPARATORS).flatMap(([said, separator]) => {
    const parts = only.split(separator).map((it) => it.replace(/^"(.*)"$/, "$1"));
    return parts.length > 1 && parts.some((it) => wanted.includes(it)) ? [said] : [];
  });
}

function raggedRows(rows: readonly (readonly Cell[])[], width: number, text: string, file: string): Finding[] {
  const count = rows.filter((row) => row.length !== width).length;
  if (count === 0) return [];
  // Lines are told only when asked for, at twice the cost, so they are asked for only now.
  const places = (parse(text, { ...SYNTAX, info: true }) as unknown as { info: { lines: number }; record: string[] }[])
    .filter(({ record }) => record.length !== width)
    .slice(0, Math.min(count, MAX_SAMPLES))
    .map(({ info, record }) => ({ line: info.lines, values: record }));
  return [ragged({ count, places, width }, file)];
}

/** Rows that have more or fewer values than the header. */
export interface Ragged {
  readonly count: number;
  /** The first few, with the line that each one ends on. */
  readonly places: readonly { readonly line: number; readonly values: readonly string[] }[];
  /** Of the header. */
  readonly width: number;
}

export function ragged({ count, places, width }: Ragged, file: string): Finding {
  const { line, values } = places[0] as Ragged["places"][number];
  const has = values.length;
  return formatFinding(
    "format.csv-ragged",
    `${file} has rows with more or fewer values than its header: line ${line} has ${has}, the header ${width}`,
    {
      count,
      expected: `${width} values`,
      actual: `${has} values`,
      samples: places.map((it) => `line ${it.line}: ${quote(it.values.join(","), 60)}`),
      location: { file, line, column: 1 },
    },
  );
}

export const emptyCsv = (file: string): Finding => emptyData(file, "CSV with a header row");

export const invalidCsv = (reason: string, line: number, file: string): Finding =>
  formatFinding("format.invalid-csv", `${file} is not CSV: ${quote(reason, 160)}`, {
    location: { file, line, column: 1 },
  });
