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
 * As {@link validateData}. Where some of the data cannot be read, what can be read is judged all the same, and no rule
 * counts as held.
 * @param now milliseconds since the epoch, for freshness and retention.
 */
export declare function validateFile(data: Data, format: FormatName, model: Model, now: number, small?: number): Promise<DataVerdict>;
