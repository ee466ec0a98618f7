import type { RecordJudge } from "./judge-sql.ts";
import type { Model } from "./types/contract.ts";
import type { FormatName } from "./types/value.ts";
import { type DataVerdict } from "./validate.ts";
/** Bytes that can be read from their start, more than once. */
export interface Data {
    /** What messages call it. */
    readonly file: string;
    /** Bytes. */
    readonly size: number;
    /** In order; a block may be overwritten once the next is asked for. */
    blocks(): AsyncIterable<Uint8Array>;
}
/**
 * As `validateData`, by SQL rules too. Where some of the data cannot be read, what can be read is judged all the same, and no rule
 * counts as held.
 * @param now milliseconds since the epoch, for freshness and retention.
 * @param sql judges by the model's SQL rules; it must be there where there are any, and is used up.
 * @throws {Refusal} when the engine of SQL rules is not there.
 * @throws {SystemFault} when the disk or a sandbox failed.
 */
export declare function validateFile(data: Data, format: FormatName, model: Model, now: number, { small, sql }?: {
    readonly small?: number;
    readonly sql?: RecordJudge | undefined;
}): Promise<DataVerdict>;
