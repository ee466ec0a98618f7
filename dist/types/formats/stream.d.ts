/** Reads data record by record: nothing but the record at hand is kept, however large the data is. */
import type { Finding } from "../findings.ts";
import type { Model } from "../types/contract.ts";
import type { FormatName, Value } from "../types/value.ts";
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
export declare function readRecords(blocks: AsyncIterable<Uint8Array>, source: RecordSource, take: (record: Value) => void): Promise<readonly Finding[]>;
/** Whether data begins as a JSON array does. */
export declare function isJsonArray(blocks: AsyncIterable<Uint8Array>): Promise<boolean>;
