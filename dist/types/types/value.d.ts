/** Values and how they are written down. */
/** A parsed value. Integers that a double cannot hold exactly are `bigint`. */
export type Value = null | boolean | number | bigint | string | readonly Value[] | {
    readonly [key: string]: Value;
};
/** An object value. */
export type RecordValue = {
    readonly [key: string]: Value;
};
/** How inputs and outputs are written down. */
export type FormatName = "json" | "ndjson" | "csv";
