/** Judges a data file against a model: the command `validate`. */
import type { Checked, Finding } from "./findings.ts";
import type { Model } from "./types/contract.ts";
import type { FormatName, Value } from "./types/value.ts";
import type { Verdict } from "./types/verdict.ts";
/** A verdict on data, with the number of records that it is about. */
export type DataVerdict = Verdict & {
    readonly records: number;
};
/**
 * Reads data and judges it. Fails closed: data that cannot be read, data without a record where many are due, and a
 * model that demands nothing are error findings, and so are rules in SQL, which `validateFile` judges: here is no engine.
 * `file` is what messages call the data.
 * @param now milliseconds since the epoch, for freshness and retention.
 */
export declare function validateData(bytes: Uint8Array, file: string, format: FormatName, model: Model, now: number): DataVerdict;
/**
 * Judges what was read of a whole file by the model's rules, but for those in SQL.
 * @param others how many rules are judged apart.
 */
export declare function judgeRead(read: Checked<Value>, file: string, due: Model, now: number, others: number): DataVerdict;
/** What was read, as records. */
export declare const recordsOf: (value: Value) => readonly Value[];
/** What kept the judgement from meaning anything. */
export declare function unjudged(rules: number, records: number, file: string, model: Model): Finding[];
