import { type Checked, type Finding } from "../findings.ts";
import type { Model } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
import { type CellReader } from "./csv-cell.ts";
export declare const MAX_SAMPLES = 3;
/**
 * Comma-separated values (RFC 4180, UTF-8) with a header row that holds all of the model's field names, in any order.
 * Values are typed by the model; one that does not look like its type stays text, and the judge says so. Values of other
 * columns are text, as all are without a model.
 */
export declare const csv: {
    readonly name: "csv";
    readonly read: (bytes: Uint8Array, model: Model | undefined, file: string) => Checked<Value>;
    readonly print: (value: Value, model: Model | undefined) => string;
};
/** What reads the cells of each column. */
export declare const cellReaders: (header: readonly string[], model: Model | undefined) => readonly CellReader[];
/** What is wrong with the header row. A column more is none of it: the judge tells it, as it tells a key more in JSON. */
export declare function headerFaults(header: readonly string[], model: Model | undefined, file: string): Finding[];
/** Rows that have more or fewer values than the header. */
export interface Ragged {
    readonly count: number;
    /** The first few, with the line that each one ends on. */
    readonly places: readonly {
        readonly line: number;
        readonly values: readonly string[];
    }[];
    /** Of the header. */
    readonly width: number;
}
export declare function ragged({ count, places, width }: Ragged, file: string): Finding;
export declare const emptyCsv: (file: string) => Finding;
export declare const invalidCsv: (reason: string, line: number, file: string) => Finding;
