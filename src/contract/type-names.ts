import { closest, distance } from "fastest-levenshtein";
import type { ScalarType } from "../types/contract.ts";

/** What a type's name means. `vector` is ODCS 3.2's array of a fixed number of numbers. */
export type TypeName = ScalarType | "object" | "array" | "map" | "vector";

type Names = Readonly<Record<string, TypeName>>;

/** `logicalType` of ODCS 3.0 to 3.2. */
export const odcsTypes: Names = {
  string: "string",
  date: "date",
  timestamp: "timestamp",
  time: "time",
  number: "number",
  integer: "integer",
  object: "object",
  array: "array",
  boolean: "boolean",
  map: "map",
  vector: "vector",
};

/** `type` of DCS 0.9 to 1.2. Its `null` is left out: it says what a value is not. */
export const dcsTypes: Names = {
  number: "number",
  decimal: "number",
  numeric: "number",
  float: "number",
  double: "number",
  int: "integer",
  integer: "integer",
  long: "integer",
  bigint: "integer",
  string: "string",
  text: "string",
  varchar: "string",
  boolean: "boolean",
  timestamp: "timestamp",
  timestamp_tz: "timestamp",
  timestamp_ntz: "timestamp_ntz",
  date: "date",
  time: "time",
  array: "array",
  map: "map",
  object: "object",
  record: "object",
  struct: "object",
  bytes: "string",
  variant: "any",
  json: "any",
};

/** Column types of the usual stores, for a `physicalType` that stands alone; also what sloppy contracts give as type. */
export const physicalTypes: Names = {
  ...dcsTypes,
  ...names("string", "char character nchar nvarchar varchar2 nvarchar2 bpchar clob nclob longtext mediumtext tinytext"),
  ...names("string", "uuid uniqueidentifier citext enum keyword ntext str binary varbinary blob bytea raw utf8"),
  ...names("integer", "int2 int4 int8 int16 int32 int64 int128 tinyint smallint mediumint hugeint byteint"),
  ...names(
    "integer",
    "uint8 uint16 uint32 uint64 utinyint usmallint uinteger ubigint serial bigserial smallserial short",
  ),
  ...names("number", "float4 float8 float16 float32 float64 real dec money smallmoney bignumeric bigdecimal"),
  ...names("number", "double_precision binary_float binary_double"),
  ...names("boolean", "bool bit"),
  ...names(
    "timestamp",
    "timestamptz timestamp_ltz timestamp_with_time_zone timestamp_with_local_time_zone datetimeoffset",
  ),
  ...names("timestamp_ntz", "timestamp_without_time_zone datetime datetime2 smalldatetime"),
  ...names("time", "timetz time_with_time_zone time_without_time_zone"),
  ...names("array", "list repeated"),
  ...names("object", "row dict"),
  ...names("any", "any jsonb super"),
};

function names(type: TypeName, spelled: string): Names {
  return Object.fromEntries(spelled.split(" ").map((it) => [it, type]));
}

/** The part of a type's text that names it: `DECIMAL(10, 2)` → `decimal`, `array<string>` → `array`. */
export const baseName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[(<[][^)>\]]*[)>\]]*/g, " ")
    .trim()
    .replace(/\s+/g, "_");

/** What a name means in a table; only the table's own names count. */
export const typeIn = (table: Names, name: string): TypeName | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** The name of a table's that was probably meant, or its plainest. */
export function nearestName(table: Names, text: string): string {
  const given = baseName(text.slice(0, 40));
  const near = closest(given, Object.keys(table));
  return distance(given, near) <= 2 ? near : "string";
}

/** What a physical type means: `NUMBER(38,0)` holds integers. */
export const physicalType = (text: string): TypeName | undefined =>
  /^(number|numeric|decimal)\s*\(\s*\d+\s*,\s*0\s*\)$/i.test(text.trim())
    ? "integer"
    : typeIn(physicalTypes, baseName(text));
