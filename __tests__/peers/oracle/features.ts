/** What contracts can demand, each with data that satisfies it and data that does not. */
import type { FormatName, Value } from "../../../src/types/value.ts";

/** A value of the field `v`, or a record without it. */
export type Sample = Value | typeof absent;
export const absent = Symbol("no such key");

/** One demand on a field `v`, or on a table of records. */
export interface Feature {
  readonly name: string;
  /** The field as the contract states it, without its name. */
  readonly odcs?: object;
  readonly dcs?: object;
  /** Beside the field: what the contract says of the table. */
  readonly table?: { readonly odcs?: object; readonly dcs?: object };
  /** Values that each satisfy it, alone and together. */
  readonly good: readonly Sample[];
  /** Values that each break it where they stand beside the good ones. */
  readonly bad: readonly Sample[];
  /** Formats that can hold the values. By default all. */
  readonly formats?: readonly FormatName[];
}

const nested = ["json", "ndjson"] as const;
const odcs = (logicalType: string, logicalTypeOptions?: object, more: object = {}) => ({
  logicalType,
  ...(logicalTypeOptions && { logicalTypeOptions }),
  ...more,
});
const scalar = (type: string, dcs = type) => ({ odcs: odcs(type), dcs: { type: dcs } });
/** The same options in both dialects. */
const limited = (type: string, options: object) => ({ odcs: odcs(type, options), dcs: { type, ...options } });
const quality = (type: string, rule: object) => ({
  odcs: odcs(type, undefined, { quality: [{ type: "library", ...rule }] }),
});
const day = "2024-05-17";

const types: readonly Feature[] = [
  { name: "string", ...scalar("string"), good: ["x", "é😀", "0012"], bad: [] },
  { name: "string, nested", ...scalar("string"), good: ["", "x"], bad: [5, true, ["x"], { a: 1 }], formats: nested },
  { name: "integer", ...scalar("integer"), good: [0, -7, 42], bad: ["x", 1.5, "1e"] },
  { name: "integer, nested", ...scalar("integer"), good: [1, 2], bad: [true, "5", [1], {}], formats: nested },
  { name: "large integer", ...scalar("integer", "long"), good: [9007199254740993n, -9007199254740993n], bad: ["x"] },
  { name: "number", ...scalar("number"), good: [0, -7.25, 1e3], bad: ["x", "1,5"] },
  { name: "number, nested", ...scalar("number"), good: [1, 2.5], bad: [false, "5", [], {}], formats: nested },
  { name: "boolean", ...scalar("boolean"), good: [true, false], bad: ["x"] },
  { name: "boolean, nested", ...scalar("boolean"), good: [true, false], bad: [0, "true", []], formats: nested },
  { name: "date", ...scalar("date"), good: [day, "2024-02-29"], bad: ["2023-02-29", "17.05.2024", "soon"] },
  {
    name: "timestamp",
    ...scalar("timestamp"),
    good: [`${day}T09:30:00Z`, `${day}T09:30:00.5+02:00`],
    bad: ["x", `${day}T25:00:00Z`],
  },
  { name: "time", ...scalar("time"), good: ["09:30:00"], bad: ["25:00:00", "x"] },
  {
    name: "object",
    odcs: odcs("object", undefined, { properties: [{ name: "a", logicalType: "integer", required: true }] }),
    dcs: { type: "object", fields: { a: { type: "integer", required: true } } },
    good: [{ a: 1 }, { a: 2, b: "x" }],
    bad: [{}, { a: "x" }, { a: null }, 5, []],
    formats: nested,
  },
  {
    name: "array",
    odcs: odcs("array", undefined, { items: { logicalType: "integer" } }),
    dcs: { type: "array", items: { type: "integer" } },
    good: [[], [1, 2]],
    bad: [["x"], [1, 1.5], 5, {}],
    formats: nested,
  },
  {
    name: "array of objects",
    odcs: odcs("array", undefined, {
      items: {
        logicalType: "object",
        properties: [{ name: "a", logicalType: "string", required: true, logicalTypeOptions: { minLength: 2 } }],
      },
    }),
    dcs: { type: "array", items: { type: "object", fields: { a: { type: "string", required: true, minLength: 2 } } } },
    good: [[{ a: "xy" }], [{ a: "xy" }, { a: "zz" }]],
    bad: [[{ a: "x" }], [{}], [{ a: 5 }], [5]],
    formats: nested,
  },
];

const presence: readonly Feature[] = [
  {
    name: "required",
    odcs: odcs("string", undefined, { required: true }),
    dcs: { type: "string", required: true },
    good: ["x"],
    bad: [null, absent],
    formats: nested,
  },
  {
    name: "required in CSV",
    odcs: odcs("integer", undefined, { required: true }),
    dcs: { type: "integer", required: true },
    good: [1],
    bad: [null],
    formats: ["csv"],
  },
  { name: "optional", ...scalar("integer"), good: [1, null], bad: ["x"] },
  { name: "optional, nested", ...scalar("string"), good: ["x", null, absent], bad: [5], formats: nested },
  {
    name: "unique",
    odcs: odcs("string", undefined, { unique: true }),
    dcs: { type: "string", unique: true },
    good: ["a", "b", null],
    bad: ["a", "b"],
  },
  {
    name: "unique integers",
    odcs: odcs("integer", undefined, { unique: true }),
    dcs: { type: "integer", unique: true },
    good: [1, 2, 10],
    bad: [1, 2],
  },
  {
    name: "primary key",
    odcs: odcs("string", undefined, { primaryKey: true }),
    dcs: { type: "string", primaryKey: true },
    good: ["a", "b"],
    bad: ["a"],
  },
];

const limits: readonly Feature[] = [
  { name: "minLength", ...limited("string", { minLength: 2 }), good: ["ab", "éé", "abc"], bad: ["a", "é"] },
  { name: "maxLength", ...limited("string", { maxLength: 3 }), good: ["a", "abc", "😀😀😀"], bad: ["abcd", "éééé"] },
  {
    name: "pattern, anchored",
    ...limited("string", { pattern: "^[A-Z]{2}\\d+$" }),
    good: ["AB1", "ZZ99"],
    bad: ["A1", "AB", "xAB1"],
  },
  { name: "pattern, unanchored", ...limited("string", { pattern: "b+" }), good: ["b", "abbc"], bad: ["ac", "x"] },
  { name: "minimum", ...limited("integer", { minimum: 3 }), good: [3, 4], bad: [2, -5] },
  { name: "maximum", ...limited("integer", { maximum: 3 }), good: [3, -4], bad: [4, 500] },
  { name: "minimum of a number", ...limited("number", { minimum: 0.5 }), good: [0.5, 4], bad: [0.49, -5] },
  { name: "exclusiveMinimum", ...limited("integer", { exclusiveMinimum: 3 }), good: [4, 5], bad: [3, 2] },
  { name: "exclusiveMaximum", ...limited("integer", { exclusiveMaximum: 3 }), good: [2], bad: [3, 4] },
  { name: "both bounds", ...limited("integer", { minimum: 1, maximum: 5 }), good: [1, 5], bad: [0, 6] },
  {
    name: "both exclusive bounds",
    ...limited("integer", { exclusiveMinimum: 1, exclusiveMaximum: 5 }),
    good: [2, 4],
    bad: [1, 5],
  },
  { name: "multipleOf", odcs: odcs("integer", { multipleOf: 5 }), good: [0, 10], bad: [7] },
  { name: "earliest date", odcs: odcs("date", { minimum: "2024-01-01" }), good: [day], bad: ["2023-12-31"] },
  {
    name: "enum",
    odcs: odcs("string", undefined, {
      quality: [{ type: "library", metric: "invalidValues", arguments: { validValues: ["new", "used"] }, mustBe: 0 }],
    }),
    dcs: { type: "string", enum: ["new", "used"] },
    good: ["new", "used", null],
    bad: ["NEW", "x"],
  },
  {
    name: "enum of a custom property",
    odcs: odcs("string", undefined, { customProperties: [{ property: "enum", value: ["new", "used"] }] }),
    good: ["new"],
    bad: ["x"],
  },
  {
    name: "minItems",
    odcs: odcs("array", { minItems: 1 }, { items: { logicalType: "integer" } }),
    good: [[1], [1, 2]],
    bad: [[]],
    formats: nested,
  },
  {
    name: "maxItems",
    odcs: odcs("array", { maxItems: 2 }, { items: { logicalType: "integer" } }),
    good: [[], [1, 2]],
    bad: [[1, 2, 3]],
    formats: nested,
  },
  {
    name: "uniqueItems",
    odcs: odcs("array", { uniqueItems: true }, { items: { logicalType: "integer" } }),
    good: [[], [1, 2]],
    bad: [[1, 1]],
    formats: nested,
  },
  {
    name: "maxProperties",
    odcs: odcs("object", { maxProperties: 1 }, { properties: [{ name: "a", logicalType: "integer" }] }),
    good: [{ a: 1 }],
    bad: [{ a: 1, b: 2 }],
    formats: nested,
  },
  {
    name: "unique in an array",
    odcs: odcs("array", undefined, {
      items: { logicalType: "object", properties: [{ name: "a", logicalType: "integer", unique: true }] },
    }),
    good: [[{ a: 1 }, { a: 2 }], [{ a: 1 }]],
    bad: [[{ a: 3 }, { a: 3 }]],
    formats: nested,
  },
  {
    name: "items of nested arrays",
    odcs: odcs("array", undefined, {
      items: { logicalType: "array", items: { logicalType: "string", logicalTypeOptions: { minLength: 2 } } },
    }),
    good: [[["xy"]], []],
    bad: [[["x"]]],
    formats: nested,
  },
];

const formatted = (format: string, good: readonly string[], bad: readonly string[]): Feature => ({
  name: `format ${format}`,
  odcs: odcs("string", { format }),
  dcs: { type: "string", format },
  good,
  bad,
});
const formats: readonly Feature[] = [
  formatted("email", ["a@example.com", "a.b@example.org"], ["a", "a@", "@b.c"]),
  formatted("uuid", ["0f8fad5b-d9cb-469f-a165-70867728950e"], ["0f8fad5b", "zf8fad5b-d9cb-469f-a165-70867728950e"]),
  formatted("uri", ["https://example.com/a?b=1", "urn:isbn:1"], ["example", "//x y"]),
  formatted("hostname", ["example.com", "a-b.example"], ["-a.example", "a..b"]),
  formatted("ipv4", ["127.0.0.1"], ["256.0.0.1", "1.2.3"]),
  formatted("ipv6", ["::1", "2001:db8::1"], ["::g", "1.2.3.4"]),
];

const metrics: readonly Feature[] = [
  {
    name: "nullValues mustBe 0",
    ...quality("string", { metric: "nullValues", mustBe: 0 }),
    good: ["x", "y"],
    bad: [null],
    formats: nested,
  },
  {
    name: "nullValues mustBeLessThan 2",
    ...quality("string", { metric: "nullValues", mustBeLessThan: 2 }),
    good: ["x", null],
    bad: [null],
    formats: nested,
  },
  {
    name: "nullValues in percent",
    ...quality("integer", { metric: "nullValues", mustBeLessThan: 40, unit: "percent" }),
    good: [1, 2, null],
    bad: [null],
  },
  {
    name: "missingValues",
    ...quality("string", { metric: "missingValues", arguments: { missingValues: ["N/A"] }, mustBe: 0 }),
    good: ["x"],
    bad: ["N/A", null],
    formats: nested,
  },
  {
    name: "invalidValues by pattern",
    ...quality("string", { metric: "invalidValues", arguments: { pattern: "^[a-z]+$" }, mustBe: 0 }),
    good: ["x", null],
    bad: ["X", "1"],
    formats: nested,
  },
  {
    name: "invalidValues tolerated",
    ...quality("string", { metric: "invalidValues", arguments: { validValues: ["a", "b"] }, mustBeLessThan: 2 }),
    good: ["a", "b", "x"],
    bad: ["y"],
  },
  {
    name: "duplicateValues mustBe 0",
    ...quality("string", { metric: "duplicateValues", mustBe: 0 }),
    good: ["a", "b", null],
    bad: ["a"],
  },
  {
    name: "duplicateValues mustBeLessThan 2",
    ...quality("integer", { metric: "duplicateValues", mustBeLessThan: 2 }),
    good: [1, 2, 2],
    bad: [1],
  },
  {
    name: "duplicateValues in percent",
    ...quality("integer", { metric: "duplicateValues", mustBeLessThan: 10, unit: "percent" }),
    good: [1, 2],
    bad: [1],
  },
  {
    name: "an unjudged rule in words",
    ...quality("string", { type: "text", description: "is nice" }),
    good: ["x"],
    bad: [],
  },
];

const rowCount = (operator: object, good: number, bad: number): Feature => ({
  name: `rowCount ${JSON.stringify(operator)}`,
  odcs: odcs("integer"),
  table: { odcs: { quality: [{ type: "library", metric: "rowCount", ...operator }] } },
  good: Array.from({ length: good }, (_, index) => index),
  bad: bad > good ? [77] : [],
});
const tables: readonly Feature[] = [
  rowCount({ mustBe: 3 }, 3, 4),
  rowCount({ mustNotBe: 4 }, 3, 4),
  rowCount({ mustBeGreaterThan: 2 }, 3, 0),
  rowCount({ mustBeLessThan: 4 }, 3, 4),
  rowCount({ mustBeLessOrEqualTo: 3 }, 3, 4),
  rowCount({ mustBeGreaterOrEqualTo: 3 }, 3, 0),
  rowCount({ mustBeBetween: [1, 3] }, 3, 4),
  rowCount({ mustNotBeBetween: [4, 9] }, 3, 4),
  {
    name: "severity warning",
    odcs: odcs("integer"),
    table: {
      odcs: { quality: [{ type: "library", metric: "rowCount", mustBeGreaterThan: 100, severity: "warning" }] },
    },
    good: [1, 2],
    bad: [],
  },
  {
    name: "duplicates over two fields",
    odcs: odcs("string"),
    table: {
      odcs: {
        quality: [{ type: "library", metric: "duplicateValues", arguments: { properties: ["id", "v"] }, mustBe: 0 }],
      },
    },
    good: ["a", "a"],
    bad: [],
  },
];

/** Data as bytes that no generator would print. */
export interface RawFeature {
  readonly name: string;
  readonly odcs: object;
  readonly format: FormatName;
  readonly data: string;
  /** Whether the data satisfies the contract. */
  readonly good: boolean;
  /** What the contract says of the model otherwise. */
  readonly model?: object;
  /** The field as DCS has it, where the pair is about DCS. */
  readonly dcs?: object;
}

const raw = (name: string, format: FormatName, odcs: object, data: string, good: boolean): RawFeature => ({
  name,
  format,
  odcs,
  data,
  good,
});
const integer = odcs("integer");
const text = odcs("string");

const one = { customProperties: [{ property: "fireFlow.cardinality", value: "one" }] };

export const rawFeatures: readonly RawFeature[] = [
  raw("1.0 is an integer", "json", integer, '[{"id":1,"v":1.0}]', true),
  raw(
    "an integer past 2^64",
    "json",
    odcs("integer", undefined, { required: true }),
    '[{"id":1,"v":18446744073709551616}]',
    true,
  ),
  raw("text that is no JSON", "json", integer, '[{"id":1,', false),
  raw("a line that is no JSON", "ndjson", integer, '{"id":1,"v":1}\nnope\n', false),
  raw("NaN in JSON", "json", odcs("number"), '[{"id":1,"v":NaN}]', false),
  raw("a blank line at the end", "ndjson", integer, '{"id":1,"v":1}\n\n', true),
  raw("a blank line between records", "ndjson", integer, '{"id":1,"v":1}\n\n{"id":2,"v":1}\n', false),
  raw("a byte order mark", "ndjson", integer, '\ufeff{"id":1,"v":1}\n', false),
  raw("CRLF line ends", "ndjson", integer, '{"id":1,"v":1}\r\n{"id":2,"v":2}\r\n', true),
  raw("U+2028 within a text", "ndjson", text, '{"id":1,"v":"a\u2028b"}\n', true),
  raw("no bytes at all", "ndjson", integer, "", false),
  raw("an empty array", "json", integer, "[]", false),
  raw("a header alone", "csv", integer, "id,v\n", false),
  raw("CRLF line ends", "csv", integer, "id,v\r\n1,2\r\n", true),
  raw("a header in another case", "csv", integer, "ID,V\n1,2\n", false),
  raw("a header that lacks a field", "csv", integer, "id\n1\n", false),
  raw("a column that the model has not", "csv", integer, "id,v,w\n1,2,3\n", true),
  raw("a row with too many values", "csv", integer, "id,v\n1,2\n2,3,4\n", false),
  raw("a row with too few values", "csv", integer, "id,v\n1,2\n2\n", false),
  raw("NaN in a number column", "csv", odcs("number"), "id,v\n1,2.5\n2,NaN\n", false),
  raw("a date that starts with its day", "csv", odcs("date"), "id,v\n1,31/01/2024\n", false),
  raw("an exponent in an integer column", "csv", integer, "id,v\n1,15e-1\n", false),
  raw("quoted values with commas and line ends", "csv", text, 'id,v\n1,"a,b"\n2,"a\nb"\n', true),
  raw(
    "a quoted empty text where one is required",
    "csv",
    odcs("string", undefined, { required: true }),
    'id,v\n1,""\n2,x\n',
    true,
  ),
  raw("a boolean in capitals", "csv", odcs("boolean"), "id,v\n1,TRUE\n", false),
  raw("a plus sign", "csv", integer, "id,v\n1,+5\n", false),
  raw("leading zeros in an integer column", "csv", integer, "id,v\n1,007\n", false),
  raw("an offset-less timestamp", "json", odcs("timestamp"), '[{"id":1,"v":"2024-05-17T09:30:00"}]', false),
  raw("a time on another calendar day", "json", odcs("date"), '[{"id":1,"v":"2024-02-30"}]', false),
  raw(
    "a pattern with a lookahead",
    "json",
    odcs("string", { pattern: "^(?=.*[0-9])[a-z0-9]+$" }),
    '[{"id":1,"v":"a1"}]',
    true,
  ),
  raw("a key that is not in the model", "json", integer, '[{"id":1,"v":2,"extra":true}]', true),
  raw(
    "a field called by its physical name",
    "json",
    odcs("integer", undefined, { physicalName: "v" }),
    '[{"id":1,"v":2}]',
    true,
  ),
  { ...raw("records where one is due", "json", integer, '[{"id":1,"v":2}]', false), model: one },
  {
    ...raw("a key where others are forbidden", "json", integer, '[{"id":1,"v":2,"extra":true}]', false),
    dcs: { type: "integer" },
    model: { additionalFields: false },
  },
  { ...raw("one record where one is due", "json", integer, '{"id":1,"v":2}', true), model: one },
];

/** A rule in SQL on the table, whose column `v` has this type. */
const sql = (type: string, query: string, threshold: object) => {
  const rules = { quality: [{ type: "sql", query, ...threshold }] };
  return { ...scalar(type), table: { odcs: rules, dcs: rules } };
};
const none = { mustBe: 0 };

const queries: readonly Feature[] = [
  {
    name: "sql: none below",
    ...sql("integer", "SELECT COUNT(*) FROM rows WHERE v < 0", none),
    good: [0, 7],
    bad: [-1],
  },
  {
    name: "sql: sum",
    ...sql("number", "SELECT SUM(v) FROM rows", { mustBeBetween: [0, 100] }),
    good: [1.5, 2],
    bad: [100.5, -10],
  },
  {
    name: "sql: maximum",
    ...sql("integer", "SELECT MAX(v) FROM rows", { mustBeLessThan: 10 }),
    good: [1, 9],
    bad: [10],
  },
  {
    name: "sql: minimum, by the model's placeholder",
    ...sql("integer", "SELECT MIN(v) FROM {model}", { mustBeGreaterThan: 4 }),
    good: [5, 6],
    bad: [4],
  },
  {
    name: "sql: no duplicates",
    ...sql("string", "SELECT COUNT(*) - COUNT(DISTINCT v) FROM rows", none),
    good: ["a", "b"],
    bad: ["a"],
  },
  {
    name: "sql: pattern",
    ...sql("string", "SELECT COUNT(*) FROM rows WHERE v NOT LIKE '%@%'", none),
    good: ["a@b", "é@c"],
    bad: ["x"],
  },
  {
    name: "sql: sorted, by a join",
    ...sql("integer", "SELECT COUNT(*) FROM rows a JOIN rows b ON a.v > b.v AND a.id < b.id", none),
    good: [1, 2, 3],
    bad: [0],
  },
  {
    name: "sql: sorted, by a window",
    ...sql("integer", "SELECT COUNT(*) FROM (SELECT v < LAG(v) OVER (ORDER BY id) AS down FROM rows) WHERE down", none),
    good: [1, 2, 3],
    bad: [0],
  },
  {
    name: "sql: groups",
    ...sql("string", "WITH counted AS (SELECT v, COUNT(*) AS n FROM rows GROUP BY v) SELECT MAX(n) FROM counted", {
      mustBeLessThan: 2,
    }),
    good: ["a", "b"],
    bad: ["b"],
  },
  {
    name: "sql: later than a date",
    ...sql("date", "SELECT COUNT(*) FROM rows WHERE v < DATE '2020-01-01'", none),
    good: [day, "2020-01-01"],
    bad: ["2019-12-31"],
  },
];

export const features: readonly Feature[] = [
  ...types,
  ...presence,
  ...limits,
  ...formats,
  ...metrics,
  ...tables,
  ...queries,
];
