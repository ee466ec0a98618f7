/** Judges a data file against a model: the command `validate`. */
import type { Finding } from "./findings.ts";
import type { Model } from "./types/contract.ts";
import type { FormatName } from "./types/value.ts";
import type { Verdict } from "./types/verdict.ts";
/** A verdict on data, with the number of records that it is about. */
export type DataVerdict = Verdict & {
    readonly records: number;
};
/**
 * Reads data and judges it. Fails closed: data that cannot be read, data without a record where many are due, and a
 * model that demands nothing are error findings. `file` is what messages call the data.
 * @param now milliseconds since the epoch, for freshness and retention.
 */
export declare function validateData(bytes: Uint8Array, file: string, format: FormatName, model: Model, now: number): DataVerdict;
/** What kept the judgement from meaning anything. */
export declare function unjudged(rules: number, records: number, file: string, model: Model): Finding[];
