/** Judges a data file of any size: what is large is read record by record, and no record is kept. */
import { hasErrors, rejected } from "./findings.ts";
import { formats, inFormat, isJsonArray, MAX_RECORD, readRecords, tooLarge } from "./formats/index.ts";
import type { RecordJudge } from "./judge-sql.ts";
import { compileJudge } from "./judges/index.ts";
import type { Model } from "./types/contract.ts";
import type { FormatName } from "./types/value.ts";
import { type DataVerdict, judgeRead, recordsOf, unjudged } from "./validate.ts";

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
 * As `validateData`, by SQL rules too. Where some of the data cannot be read, what can be read is judged all the same, and no rule
 * counts as held.
 * @param now milliseconds since the epoch, for freshness and retention.
 * @param sql judges by the model's SQL rules; it must be there where there are any, and is used up.
 * @throws {Refusal} when the engine of SQL rules is not there.
 * @throws {SystemFault} when the disk or a sandbox failed.
 */
export async function validateFile(
  data: Data,
  format: FormatName,
  model: Model,
  now: number,
  { small = SMALL, sql }: { readonly small?: number; readonly sql?: RecordJudge | undefined } = {},
): Promise<DataVerdict> {
  const isArray = format === "json" && (await isJsonArray(data.blocks()));
  const due = isArray ? ofRecords(model) : inFormat(model, format);
  if (format === "json" && (data.size <= small || due.cardinality === "one" || !isArray)) {
    const bytes = await wholeOf(data);
    const read = bytes ? formats[format].read(bytes, due, data.file) : rejected(tooLarge(data.file, MAX_RECORD));
    const verdict = judgeRead(read, data.file, due, now, sql?.rules ?? 0);
    if (sql && read.ok) for (const it of recordsOf(read.value)) sql.see(it);
    return read.ok ? withSql(verdict, sql) : unread(verdict, sql);
  }
  const judge = compileJudge(due, now);
  const judging = judge.begin();
  let records = 0;
  const faults = await readRecords(data.blocks(), { format, model: due, file: data.file }, (record) => {
    records += 1;
    judging.see(record);
    sql?.see(record);
  });
  const { findings, rules } = judging.verdict();
  if (hasErrors(faults)) {
    return unread({ findings: [...faults, ...findings], rules: { held: 0, total: rules.total }, records }, sql);
  }
  const kept = unjudged(rules.total + (sql?.rules ?? 0), records, data.file, due);
  return withSql({ findings: [...faults, ...findings, ...kept], rules, records }, sql);
}

/** A verdict on data of which some is missing: a query over the rest would say nothing. */
async function unread(verdict: DataVerdict, sql: RecordJudge | undefined): Promise<DataVerdict> {
  await sql?.discard();
  const { held, total } = verdict.rules;
  return { ...verdict, rules: { held, total: total + (sql?.rules ?? 0) } };
}

/** A verdict with that of the SQL rules. */
async function withSql(verdict: DataVerdict, sql: RecordJudge | undefined): Promise<DataVerdict> {
  if (sql === undefined) return verdict;
  const found = await sql.findings();
  const { held, total } = verdict.rules;
  return {
    ...verdict,
    findings: [...verdict.findings, ...found],
    rules: { held: held + sql.rules - found.length, total: total + sql.rules },
  };
}

/** Where the contract does not say whether one record or many are due, a file that holds an array says it. */
const ofRecords = (model: Model): Model =>
  model.cardinalityAssumed ? { ...model, cardinality: "many", cardinalityFrom: "the data is an array" } : model;

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
