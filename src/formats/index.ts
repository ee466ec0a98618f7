import type { Checked } from "../findings.ts";
import type { FormatName, Model, Value } from "../types.ts";
import { csv } from "./csv.ts";
import { json } from "./json.ts";
import { ndjson } from "./ndjson.ts";

/** A way to write values down. */
export interface Format {
  readonly name: FormatName;
  /**
   * Reads bytes strictly: what is not exactly this format is a finding that names line and column. `file` is what
   * messages call the bytes: a path, or `stdout`.
   */
  read(bytes: Uint8Array, model: Model | undefined, file: string): Checked<Value>;
  /** Writes a value so that {@link read} gives it back. */
  print(value: Value, model: Model | undefined): string;
}

export const formats = { json, ndjson, csv } as const satisfies Record<FormatName, Format>;

/** The model as a format holds it: NDJSON and CSV hold many records, whatever the contract says of JSON. */
export const inFormat = (model: Model, format: FormatName): Model =>
  format === "json" || model.cardinality === "many"
    ? model
    : { ...model, cardinality: "many", cardinalityFrom: `the format ${format}` };

export { parseJson, printJson } from "./json.ts";
export { formatRules } from "./rules.ts";
