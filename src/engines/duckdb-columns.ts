/**
 * Records as rows of a table: which SQL type a shape has, and its values in JSON that DuckDB casts to that type without
 * loss. Numbers are written as texts, because JSON readers make doubles of them, and the size of a number's type follows
 * the values: what no type holds exactly is a misfit, never rounded.
 */
import { isRecord } from "../is-record.ts";
import { identifier } from "../sql-identifier.ts";
import type { Field, Model, Shape } from "../types/contract.ts";
import type { RecordValue, Value } from "../types/value.ts";

/** A value that its column cannot hold; the message says why, without the value. */
export class Misfit extends Error {}

/** One place of a table, which learns from the values that it writes. */
interface Column {
  /** JSON text. @throws {Misfit} */
  write(value: Value): string;
  /** For all the values that were written. @throws {Misfit} */
  type(): string;
}

/** The rows of one table. */
export interface Rows {
  /** One line of JSON. @throws {Misfit} */
  write(record: Value): string;
  /** What the columns are called and hold: `"id" BIGINT, "total" DECIMAL(18,2)`. @throws {Misfit} */
  columns(): string;
}

export function rowsOf({ fields }: Pick<Model, "fields">): Rows {
  const members = membersOf(fields, "");
  return {
    write: (record) => {
      if (!isRecord(record)) throw new Misfit("a record is no object");
      return writeMembers(members, record);
    },
    columns: () => typesOf(members),
  };
}

type Members = readonly { readonly field: Field; readonly key: string; readonly column: Column }[];

const membersOf = (fields: readonly Field[], path: string): Members =>
  fields.map((field) => ({
    field,
    key: JSON.stringify(field.name),
    column: columnOf(field.shape, path === "" ? field.name : `${path}.${field.name}`),
  }));

const writeMembers = (members: Members, record: RecordValue): string =>
  `{${members
    .map(({ field, key, column }) => {
      // Own members only: a model may well have a field named `constructor`.
      const value = Object.hasOwn(record, field.name) ? (record[field.name] as Value) : null;
      return `${key}:${value === null ? "null" : column.write(value)}`;
    })
    .join(",")}}`;

const typesOf = (members: Members): string =>
  members.map(({ field, column }) => `${identifier(field.name)} ${column.type()}`).join(", ");

function columnOf(shape: Shape, path: string): Column {
  const due = (what: string) => new Misfit(`a value of ${JSON.stringify(path)} is not ${what}`);
  switch (shape.type) {
    case "object": {
      if (shape.fields.length === 0) return { write: json, type: () => "JSON" };
      const members = membersOf(shape.fields, path);
      return {
        write: (value) => {
          if (!isRecord(value)) throw due("an object");
          return writeMembers(members, value);
        },
        type: () => `STRUCT(${typesOf(members)})`,
      };
    }
    case "array": {
      const items = columnOf(shape.items, `${path}[*]`);
      return {
        write: (value) => {
          if (!Array.isArray(value)) throw due("an array");
          return `[${value.map((it) => (it === null ? "null" : items.write(it))).join(",")}]`;
        },
        type: () => `${items.type()}[]`,
      };
    }
    case "map": {
      const values = columnOf(shape.values, `${path}.*`);
      return {
        write: (value) => {
          if (!isRecord(value)) throw due("an object");
          const entries = Object.entries(value);
          return `{${entries.map(([key, it]) => `${text(key)}:${it === null ? "null" : values.write(it)}`).join(",")}}`;
        },
        type: () => `MAP(VARCHAR, ${values.type()})`,
      };
    }
    case "integer":
      return integers(path, due);
    case "number":
      return numbers(path, due);
    case "string":
      return { write: (value) => (typeof value === "string" ? text(value) : fail(due("text"))), type: () => "VARCHAR" };
    case "boolean":
      return {
        write: (value) => (typeof value === "boolean" ? String(value) : fail(due("true or false"))),
        type: () => "BOOLEAN",
      };
    case "any":
      return { write: json, type: () => "JSON" };
    default:
      return temporal(shape.type, path, due);
  }
}

type Due = (what: string) => Misfit;

const MAX_BIGINT = 2n ** 63n - 1n;
const MAX_HUGEINT = 2n ** 127n - 1n;

function integers(path: string, due: Due): Column {
  let type = "BIGINT";
  return {
    write(value) {
      if (typeof value !== "bigint" && !Number.isInteger(value)) throw due("an integer");
      const integer = BigInt(value as number | bigint);
      const size = integer < 0n ? -integer : integer;
      if (size > MAX_HUGEINT) throw new Misfit(`an integer of ${JSON.stringify(path)} needs more than 128 bits`);
      if (size > MAX_BIGINT) type = "HUGEINT";
      return `"${integer}"`;
    },
    type: () => type,
  };
}

/** Decimal digits of the widest DECIMAL, and of one that fits a machine word. */
const [MAX_DIGITS, FEW_DIGITS] = [38, 18];

/** As decimals where 38 digits are enough for all of them, so that sums are exact; else as doubles, which they are. */
function numbers(path: string, due: Due): Column {
  let whole = 0;
  let scale = 0;
  let doubles = true;
  return {
    write(value) {
      if (typeof value !== "number" && typeof value !== "bigint") throw due("a number");
      const written = String(value);
      const digits = digitsOf(written);
      whole = Math.max(whole, digits.whole);
      scale = Math.max(scale, digits.scale);
      if (typeof value === "bigint" && BigInt(Number(value)) !== value) doubles = false;
      return `"${digits.whole + digits.scale > MAX_DIGITS ? written : plain(written)}"`;
    },
    type() {
      if (whole + scale <= MAX_DIGITS)
        return `DECIMAL(${whole + scale <= FEW_DIGITS ? FEW_DIGITS : MAX_DIGITS}, ${scale})`;
      if (doubles) return "DOUBLE";
      throw new Misfit(`the numbers of ${JSON.stringify(path)} need more than ${MAX_DIGITS} digits together`);
    },
  };
}

/** How many digits stand before and after the point when a number's text is written without an exponent. */
function digitsOf(written: string): { readonly whole: number; readonly scale: number } {
  const [mantissa = "", exponent = "0"] = written.replace(/^-/, "").split("e");
  const [before = "", after = ""] = mantissa.split(".");
  const power = Number(exponent);
  return { whole: Math.max(0, before.length + power), scale: Math.max(0, after.length - power) };
}

/** The number's text without an exponent. */
function plain(written: string): string {
  if (!written.includes("e")) return written;
  const [mantissa = "", exponent = "0"] = written.split("e");
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [before = "", after = ""] = mantissa.replace("-", "").split(".");
  const power = Number(exponent);
  const digits = before + after;
  if (power < 0) return `${sign}0.${"0".repeat(Math.max(0, -power - before.length))}${digits}`;
  return sign + digits.padEnd(before.length + power, "0");
}

const SQL_TYPES = { date: "DATE", timestamp: "TIMESTAMPTZ", timestamp_ntz: "TIMESTAMP", time: "TIME" } as const;

const OFFSET = /(?:Z|[+-]\d\d:?\d\d)$/i;

function temporal(type: keyof typeof SQL_TYPES, path: string, due: Due): Column {
  const offsets = new Set<boolean>();
  return {
    write(value) {
      if (typeof value !== "string" || !/^[\dTZtz:. +-]{1,64}$/.test(value)) throw due(`a ${type}`);
      if (/\.\d{6}\d*[1-9]/.test(value)) {
        throw new Misfit(`a ${type} of ${JSON.stringify(path)} is finer than a microsecond`);
      }
      if (type !== "time") return `"${value}"`;
      offsets.add(OFFSET.test(value));
      return `"${value.replace(/Z$/i, "+00:00")}"`;
    },
    type() {
      if (offsets.size > 1)
        throw new Misfit(`some times of ${JSON.stringify(path)} have an offset, and some have none`);
      return type === "time" && offsets.has(true) ? "TIMETZ" : SQL_TYPES[type];
    },
  };
}

function text(value: string): string {
  if (/\p{Surrogate}/u.test(value)) throw new Misfit("a text holds half of a surrogate pair");
  return JSON.stringify(value);
}

/** A value as it is. */
function json(value: Value): string {
  if (typeof value === "string") return text(value);
  if (Array.isArray(value)) return `[${value.map(json).join(",")}]`;
  if (!isRecord(value)) return String(value);
  return `{${Object.entries(value)
    .map(([key, it]) => `${text(key)}:${json(it)}`)
    .join(",")}}`;
}

function fail(error: Error): never {
  throw error;
}
