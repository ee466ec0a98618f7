import { isRecord } from "../is-record.ts";
import type { Field, Model, Shape } from "../types/contract.ts";
import type { RecordValue, Value } from "../types/value.ts";
import { recordShape } from "./mask.ts";
import { sameNumber } from "./number.ts";
import { compareInstants, instantOf, isTemporal } from "./temporal.ts";

/**
 * The project's one equality, for expected outputs, determinism and repeats: key order is free, arrays are ordered,
 * integers are exact, other numbers agree within 1e-9 of the larger one, an absent key equals null where the field is
 * optional, and dates and times are compared by instant where the shape says that they are some. Without a model or
 * shape, absent is not null and texts are texts.
 */
export function sameValue(a: Value, b: Value, about?: Model | Shape): boolean {
  return same(a, b, about && shapeOf(about));
}

/** A model as a shape: one record, or an array of them. */
export function shapeOf(about: Model | Shape): Shape {
  if ("type" in about) return about;
  const record = recordShape(about);
  const { location } = about;
  return about.cardinality === "many" ? { type: "array", items: record, constraints: [], location } : record;
}

export function same(a: Value, b: Value, shape: Shape | undefined): boolean {
  if (a === b) return true;
  if (isNumeric(a) && isNumeric(b)) return shape?.type === "integer" ? exactly(a, b) : sameNumber(a, b);
  if (typeof a === "string" && typeof b === "string") return sameInstant(a, b, shape);
  if (Array.isArray(a) && Array.isArray(b)) {
    const items = shape?.type === "array" ? shape.items : undefined;
    return a.length === b.length && a.every((it, index) => same(it, b[index], items));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const members = membersOf(shape);
  return namesOf(a, b).every((name) => {
    const it = members(name);
    const [left, right] = [valueAt(a, name, it), valueAt(b, name, it)];
    return left === undefined || right === undefined ? left === right : same(left, right, it.shape);
  });
}

const isNumeric = (value: Value): value is number | bigint => typeof value === "number" || typeof value === "bigint";

// biome-ignore lint/suspicious/noDoubleEquals: == compares a bigint with a number exactly
const exactly = (a: number | bigint, b: number | bigint): boolean => a == b || Object.is(a, b);

function sameInstant(a: string, b: string, shape: Shape | undefined): boolean {
  if (!shape || !isTemporal(shape.type)) return false;
  const [left, right] = [instantOf(a, shape.type), instantOf(b, shape.type)];
  return left !== undefined && right !== undefined && compareInstants(left, right) === 0;
}

export const namesOf = (a: RecordValue, b: RecordValue): string[] => [
  ...Object.keys(a),
  ...Object.keys(b).filter((it) => !Object.hasOwn(a, it)),
];

/** What a shape says of one member. */
export interface Member {
  /** By the shape; a map's keys are not. */
  readonly named: boolean;
  readonly shape: Shape | undefined;
  readonly optional: boolean;
  readonly personal: boolean;
}

const UNKNOWN: Member = { named: false, shape: undefined, optional: false, personal: false };

/** What the shape says of each member, by name. */
export function membersOf(shape: Shape | undefined): (name: string) => Member {
  if (shape?.type === "map") {
    const value = { ...UNKNOWN, shape: shape.values };
    return () => value;
  }
  if (shape?.type !== "object") return () => UNKNOWN;
  const memberOf = (it: Field): Member => ({
    named: true,
    shape: it.shape,
    optional: !it.required,
    personal: it.personal,
  });
  const members = new Map(shape.fields.map((it) => [it.name, memberOf(it)]));
  return (name) => members.get(name) ?? UNKNOWN;
}

/** The member's value; null for an absent one that is optional, `undefined` for any other that is absent. */
export const valueAt = (record: RecordValue, name: string, { optional }: Member): Value | undefined =>
  Object.hasOwn(record, name) ? (record[name] as Value) : optional ? null : undefined;
