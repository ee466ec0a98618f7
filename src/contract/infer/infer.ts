import { isRecord } from "../../is-record.ts";
import type { RecordValue, Value } from "../../types/value.ts";
import { type Accepts, inferScalar, MANY, range, type Scalar } from "./sample.ts";

/** What the values of one place look like. */
export type Inferred =
  | Scalar
  | { readonly type: "object"; readonly fields: readonly InferredField[]; readonly notes: readonly string[] }
  | { readonly type: "array"; readonly items: Inferred; readonly notes: readonly string[] };

export interface InferredField {
  readonly name: string;
  /** In every record, and never null. */
  readonly required: boolean;
  readonly unique: boolean;
  readonly value: Inferred;
}

/** Levels of nesting that a contract describes, and names in one object: beyond them it is rather a map. */
const limits = { depth: 10, names: 300 } as const;

const unknown = (note: string): Scalar => ({ type: "any", options: {}, notes: [`decide: ${note}`] });

/** What a place's values have in common, nulls left out. Nothing is demanded that one of them does not fulfil. */
export function inferValue(values: readonly Value[], accepts: Accepts, depth = 0): Inferred {
  const present = values.filter((it) => it !== null);
  if (present.length === 0) return unknown("only null was seen; logicalType?");
  if (present.every(isRecord)) {
    const names = new Set(present.flatMap((it) => Object.keys(it)));
    if (names.size === 0) return unknown("only empty objects were seen; properties?");
    if (names.size > limits.names) return unknown(`${names.size} names were seen; which ones count?`);
    if (depth === limits.depth) return unknown("what lies this deep was not looked at");
    return { type: "object", fields: inferFields(present, [...names], accepts, depth + 1), notes: [] };
  }
  if (present.every((it): it is readonly Value[] => Array.isArray(it))) {
    const items = present.flat(1) as readonly Value[];
    if (depth === limits.depth) return unknown("what lies this deep was not looked at");
    const [least, most] = [Math.min(...lengthsOf(present)), Math.max(...lengthsOf(present))];
    const notes = [`decide: ${range(least, most)} items were seen; minItems? maxItems?`];
    if (items.length === 0) return { type: "array", items: unknown("only empty arrays were seen; items?"), notes };
    // A contract has no words for items that may be null.
    if (items.includes(null)) return { type: "array", items: unknown("null was seen among the items; items?"), notes };
    return { type: "array", items: inferValue(items, accepts, depth + 1), notes };
  }
  if (present.some((it) => typeof it === "object")) return unknown("values of several kinds were seen; logicalType?");
  return inferScalar(present, accepts);
}

const lengthsOf = (arrays: readonly (readonly Value[])[]): number[] => arrays.slice(0, 10_000).map((it) => it.length);

/** The fields of records, in the order in which they are first seen. */
export function inferFields(
  records: readonly RecordValue[],
  names: readonly string[],
  accepts: Accepts,
  depth: number,
): readonly InferredField[] {
  return names.map((name) => {
    const values = records.flatMap((it) => (Object.hasOwn(it, name) ? [it[name] as Value] : []));
    const required = values.length === records.length && !values.includes(null);
    return { name, required, unique: false, value: inferValue(values, accepts, depth) };
  });
}

/** The top fields of a table, and which of them are keys: none of their values comes twice. */
export function inferTable(records: readonly RecordValue[], accepts: Accepts): readonly InferredField[] {
  const names = [...new Set(records.flatMap((it) => Object.keys(it)))];
  return inferFields(records, names, accepts, 1).map((it) => ({ ...it, unique: it.required && isKey(it, records) }));
}

/** How a key is called. */
const keyName = /(^|[^a-z])(id|key|code|uuid|guid|sku|isbn|ref)$|[a-z](Id|Key|Code|Uuid|Ref)$/;

/** Of few records only what is called a key is one: that three amounts differ says nothing. */
function isKey({ name, value }: InferredField, records: readonly RecordValue[]): boolean {
  if (value.type !== "string" && value.type !== "integer") return false;
  if (records.length < 2 || new Set(records.map((it) => it[name])).size < records.length) return false;
  const called = keyName.test(name) || keyName.test(name.toLowerCase());
  return called || (value.type === "string" && records.length >= MANY);
}
