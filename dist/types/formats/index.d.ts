import type { Checked, Finding } from "../findings.ts";
import type { Model } from "../types/contract.ts";
import type { FormatName, Value } from "../types/value.ts";
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
export declare const formats: {
    readonly json: {
        readonly name: "json";
        readonly read: (bytes: Uint8Array, _model: Model | undefined, file: string) => Checked<Value>;
        readonly print: (value: Value) => string;
    };
    readonly ndjson: {
        readonly name: "ndjson";
        readonly read: (bytes: Uint8Array, _model: Model | undefined, file: string) => Checked<Value>;
        readonly print: (value: Value) => string;
    };
    readonly csv: {
        readonly name: "csv";
        readonly read: (bytes: Uint8Array, model: Model | undefined, file: string) => Checked<Value>;
        readonly print: (value: Value, model: Model | undefined) => string;
    };
};
/** The model as a format holds it: NDJSON and CSV hold many records, whatever the contract says of JSON. */
export declare const inFormat: (model: Model, format: FormatName) => Model;
/** Why a format cannot hold a value, if it cannot. `what` is what the message calls it: `the input of "case 1"`. */
export declare function unprintable(value: Value, format: FormatName, what: string): Finding | undefined;
export { parseJson } from "./json.ts";
export { printJson } from "./print-json.ts";
export { formatRules } from "./rules.ts";
export { isJsonArray, type RecordSource, readRecords } from "./stream.ts";
export { MAX_RECORD, tooLarge } from "./stream-reader.ts";
