import type { Checked, Finding } from "../findings.ts";
import { isRecord } from "../is-record.ts";
import type { Model } from "../types/contract.ts";
import type { FormatName, Value } from "../types/value.ts";
import { csv } from "./csv.ts";
import { json } from "./json.ts";
import { ndjson } from "./ndjson.ts";
import { formatFinding } from "./rules.ts";

/** A way to write values down. */
export interface Format {
  readonly name: FormatName;
  /**
   * Reads bytes strictly: what is not exactly this format is a finding that names line and column. `file` is what
   * messages call the bytes: a path, or `stdout`.
   */
  read(bytes: Uint8Array, model: Model | undefined, file: string): Checked<Value>;
  /** Writes a value so that {@link read} gives it back, unless it is {@link unprintable}. Throws for no value. */
  print(value: Value, model: Model | undefined): string;
}

export const formats = { json, ndjson, csv } as const satisfies Record<FormatName, Format>;

/** The model as a format holds it: NDJSON and CSV hold many records, whatever the contract says of JSON. */
export const inFormat = (model: Model, format: FormatName): Model =>
  format === "json" || model.cardinality === "many"
    ? model
    : { ...model, cardinality: "many", cardinalityFrom: `the format ${format}` };

/** Why a format cannot hold a value, if it cannot. `what` is what the message calls it: `the input of "case 1"`. */
export function unprintable(value: Value, format: FormatName, what: string): Finding | undefined {
  if (format === "json" || isRecord(value)) return undefined;
  const items = Array.isArray(value) ? (value as readonly Value[]) : [value];
  const strange = items.findIndex((it) => !isRecord(it));
  // A line of NDJSON may be any JSON: only what is no array at all would come back as one.
  if (strange === -1 || (format === "ndjson" && Array.isArray(value))) return undefined;
  const where = Array.isArray(value) ? `: item ${strange + 1} is` : " is";
  const kind = kindOf(items[strange] as Value);
  const message = `${what} cannot be written as ${format}${where} ${kind}, not a record: give a record or an array of records, or set the format to json`;
  return formatFinding("format.unprintable", message, { actual: kind });
}

function kindOf(value: Value): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "string" ? "a text" : typeof value === "boolean" ? "a boolean" : "a number";
}

export { parseJson } from "./json.ts";
export { printJson } from "./print-json.ts";
export { formatRules } from "./rules.ts";
export { isJsonArray, type RecordSource, readRecords } from "./stream.ts";
export { MAX_RECORD, tooLarge } from "./stream-reader.ts";
