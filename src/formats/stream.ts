/** Reads data record by record: nothing but the record at hand is kept, however large the data is. */
import type { Finding } from "../findings.ts";
import type { Model } from "../types/contract.ts";
import type { FormatName, Value } from "../types/value.ts";
import { marked } from "./decode.ts";
import { readCsv } from "./stream-csv.ts";
import { readJsonArray } from "./stream-json.ts";
import { readNdjson } from "./stream-ndjson.ts";
import type { RecordReader } from "./stream-reader.ts";
import { openDecoder } from "./stream-text.ts";

/** What data is read as. */
export interface RecordSource {
  readonly format: FormatName;
  readonly model: Model;
  /** What messages call the data. */
  readonly file: string;
  /** Characters that one record may have. */
  readonly limit?: number;
}

/**
 * Gives every record that can be read to `take`, in order, and tells what was wrong with the rest, with the same rules
 * and at the same places as {@link formats} would. JSON is one array of records here. A byte order mark before CSV, which
 * spreadsheets write, is read past with a warning.
 */
export async function readRecords(
  blocks: AsyncIterable<Uint8Array>,
  source: RecordSource,
  take: (record: Value) => void,
): Promise<readonly Finding[]> {
  const reader = open(source, take);
  const told: Finding[] = [];
  const onMark = source.format === "csv" ? () => void told.push(marked(source.file, "warning")) : undefined;
  const decoder = openDecoder(source.file, onMark);
  for await (const block of blocks) {
    const text = decoder.push(block);
    if (!text.ok) return [...told, ...text.findings];
    if (reader.push(text.value) === "stop") return [...told, ...reader.end()];
  }
  const rest = decoder.end();
  return [...told, ...(rest.ok ? reader.end() : rest.findings)];
}

function open({ format, model, file, limit }: RecordSource, take: (record: Value) => void): RecordReader {
  switch (format) {
    case "ndjson":
      return readNdjson(file, take, limit);
    case "csv":
      return readCsv(file, model, take, limit);
    case "json":
      return readJsonArray(file, take, limit);
    default:
      return format satisfies never;
  }
}

/** Whether data begins as a JSON array does. */
export async function isJsonArray(blocks: AsyncIterable<Uint8Array>): Promise<boolean> {
  for await (const block of blocks) {
    const first = block.find((it) => it !== 0x20 && it !== 0x09 && it !== 0x0a && it !== 0x0d);
    if (first !== undefined) return first === 0x5b;
  }
  return false;
}
