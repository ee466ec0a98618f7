import type { RecordValue, Value } from "../../types/value.ts";
import { type Accepts, type Scalar } from "./sample.ts";
/** What the values of one place look like. */
export type Inferred = Scalar | {
    readonly type: "object";
    readonly fields: readonly InferredField[];
    readonly notes: readonly string[];
} | {
    readonly type: "array";
    readonly items: Inferred;
    readonly notes: readonly string[];
};
export interface InferredField {
    readonly name: string;
    /** In every record, and never null. */
    readonly required: boolean;
    readonly unique: boolean;
    readonly value: Inferred;
}
/** What a place's values have in common, nulls left out. Nothing is demanded that one of them does not fulfil. */
export declare function inferValue(values: readonly Value[], accepts: Accepts, depth?: number): Inferred;
/** The fields of records, in the order in which they are first seen. */
export declare function inferFields(records: readonly RecordValue[], names: readonly string[], accepts: Accepts, depth: number): readonly InferredField[];
/** The top fields of a table, and which of them are keys: none of their values comes twice. */
export declare function inferTable(records: readonly RecordValue[], accepts: Accepts): readonly InferredField[];
