import type { Constraint, Field, Shape } from "../types/contract.ts";
import type { RecordValue, Value } from "../types/value.ts";

/** Whether two members may not stand in the same list or map. */
export type Clash = (a: Value, b: Value) => boolean;

/** One of the values by which records are told apart: where it is found, by names from the record inwards. */
type KeyPath = readonly string[];

/**
 * What keeps members apart: unique fields, primary keys, unique items. Null is not a duplicate: a key that is not whole
 * clashes with none.
 */
export function clashOf(member: Shape, constraints: readonly Constraint[]): Clash | undefined {
  const keys = member.type === "object" ? keysOf(member.fields, []) : [];
  const whole = constraints.some((it) => it.rule === "schema.unique-items");
  if (keys.length === 0 && !whole) return undefined;
  return (a, b) => (whole && same(a, b)) || keys.some((paths) => paths.every((path) => share(a, b, path)));
}

/** Keys of a record and of the objects within it: each is one path, or several for a primary key of several fields. */
function keysOf(fields: readonly Field[], from: KeyPath): readonly (readonly KeyPath[])[] {
  const primary = fields.filter((it) => it.primaryKey).map((it) => [...from, it.name]);
  const unique = fields.filter((it) => it.unique).map((it) => [[...from, it.name]]);
  const inner = fields.flatMap(({ name, shape }) =>
    shape.type === "object" ? keysOf(shape.fields, [...from, name]) : [],
  );
  return [...(primary.length > 0 ? [primary] : []), ...unique, ...inner];
}

function share(a: Value, b: Value, path: KeyPath): boolean {
  const [first, second] = [at(a, path), at(b, path)];
  return first !== null && second !== null && same(first, second);
}

function at(value: Value, path: KeyPath): Value {
  let found = value;
  for (const name of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name)) return null;
    found = (found as RecordValue)[name] as Value;
  }
  return found;
}

const same = (a: Value, b: Value): boolean => a === b || (hasForms(a) && hasForms(b) && canonical(a) === canonical(b));

/** Whether equal values may be written in different ways. */
const hasForms = (value: Value): boolean =>
  typeof value === "string" ? TIMESTAMP.test(value) : typeof value === "object" && value !== null;

const TIMESTAMP = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/;

/** The same text for values that a judge takes for equal: keys in any order, one instant at two offsets. */
const canonical = (value: Value): string =>
  JSON.stringify(value, (_, it: unknown) => {
    if (typeof it === "string" && TIMESTAMP.test(it)) return Date.parse(it);
    if (typeof it !== "object" || it === null || Array.isArray(it)) return it;
    return Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
