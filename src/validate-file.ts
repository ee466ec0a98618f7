/** Judges a data file of any size: what is large is read record by record, and no record is kept. */
import { hasErrors } from "./findings.ts";
import { inFormat, isJsonArray, MAX_RECORD, readRecords, tooLarge } from "./formats/index.ts";
import { compileJudge } from "./judges/index.ts";
import type { Model } from "./types/contract.ts";
import type { FormatName } from "./types/value.ts";
import { type DataVerdict, unjudged, validateData } from "./validate.ts";

/** Bytes that can be read from their start, more than once. */
export interface Data {
  /** What messages call it. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** In order; a block may be overwritten once the next is asked for. */
  blocks(): AsyncIterable<Uint8Array>;
}

/** Bytes up to which JSON is read as a whole, which tells faults best. */
const SMALL = 8 * 1024 * 1024;

/**
 * As {@link validateData}. Where some of the data cannot be read, what can be read is judged all the same, and no rule
 * counts as held.
 * @param now milliseconds since the epoch, for freshness and retention.
 */
export async function validateFile(
  data: Data,
  format: FormatName,
  model: Model,
  now: number,
  small = SMALL,
): Promise<DataVerdict> {
  const due = inFormat(model, format);
  if (format === "json" && (data.size <= small || due.cardinality === "one" || !(await isJsonArray(data.blocks())))) {
    const bytes = await wholeOf(data);
    if (bytes) return validateData(bytes, data.file, format, model, now);
    return { findings: [tooLarge(data.file, MAX_RECORD)], rules: { held: 0, total: 0 }, records: 0 };
  }
  const judge = compileJudge(due, now);
  const judging = judge.begin();
  let records = 0;
  const faults = await readRecords(data.blocks(), { format, model: due, file: data.file }, (record) => {
    records += 1;
    judging.see(record);
  });
  const { findings, rules } = judging.verdict();
  return hasErrors(faults)
    ? { findings: [...faults, ...findings], rules: { held: 0, total: rules.total }, records }
    : { findings: [...faults, ...findings, ...unjudged(rules.total, records, data.file, due)], rules, records };
}

/** All bytes, or nothing where there are more than one record may have. */
async function wholeOf({ blocks }: Data): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const block of blocks()) {
    parts.push(Uint8Array.from(block));
    length += block.length;
    if (length > MAX_RECORD) return undefined;
  }
  return Buffer.concat(parts, length);
}
