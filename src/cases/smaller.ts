import { isRecord } from "../is-record.ts";
import type { Model, Shape } from "../types/contract.ts";
import type { RecordValue, Value } from "../types/value.ts";

/** Makes one smaller value; most are never asked to. */
export type Way = () => Value;

/** Longer lists are halved, but not searched member by member. */
const MAX_SEARCHED = 100;

/** Every way in which an input can be made smaller by one step, those that take away the most first. */
export function smallerValues(input: Value, model: Model): readonly Way[] {
  const record: Shape = { type: "object", fields: model.fields, constraints: [], location: model.location };
  const shape: Shape =
    model.cardinality === "one" ? record : { type: "array", items: record, constraints: [], location: model.location };
  return [...everywhere(input, shape, cuts), ...everywhere(input, shape, softened)];
}

type Step = (value: Value, shape: Shape | undefined) => readonly Value[];

/** The step applied to the value itself, then to each of its members. */
function everywhere(value: Value, shape: Shape | undefined, step: Step): readonly Way[] {
  const own = step(value, shape).map((it) => () => it);
  if (Array.isArray(value)) {
    if (value.length > MAX_SEARCHED) return own;
    const items = shape?.type === "array" ? shape.items : undefined;
    const inner = value.flatMap((member: Value, index) =>
      everywhere(member, items, step).map((way) => () => value.with(index, way())),
    );
    return [...own, ...inner];
  }
  if (!isRecord(value)) return own;
  const inner = Object.entries(value).flatMap(([key, member]) =>
    everywhere(member, memberShape(shape, key), step).map((way) => () => replaced(value, key, way())),
  );
  return [...own, ...inner];
}

/** Halves of lists, then lists without one member, and records without a key that may be absent. */
function cuts(value: Value, shape: Shape | undefined): readonly Value[] {
  if (Array.isArray(value)) {
    const half = Math.ceil(value.length / 2);
    const halves = value.length > 1 ? [value.slice(0, half), value.slice(half)] : [];
    const single =
      value.length === 2 || value.length > MAX_SEARCHED ? [] : value.map((_, index) => value.toSpliced(index, 1));
    return [...halves, ...single];
  }
  if (!isRecord(value)) return [];
  const required = new Set(
    shape?.type === "object" ? shape.fields.filter((it) => it.required).map((it) => it.name) : [],
  );
  return Object.keys(value)
    .filter((key) => !required.has(key))
    .map((key) => Object.fromEntries(Object.entries(value).filter(([other]) => other !== key)));
}

const TEMPORAL: readonly (Shape["type"] | undefined)[] = ["date", "timestamp", "timestamp_ntz", "time"];

/** Shorter and plainer texts, numbers nearer to zero. Dates and times stay as they are: they have no smaller. */
function softened(value: Value, shape: Shape | undefined): readonly Value[] {
  if (typeof value === "bigint") return [0, value / 2n];
  if (typeof value === "number") {
    const nearer = [0, Math.trunc(value), Math.trunc(value / 2)].map((it) => (it === 0 ? 0 : it));
    return [...new Set(nearer)].filter((it) => it !== value);
  }
  if (typeof value !== "string" || TEMPORAL.includes(shape?.type)) return [];
  const points = [...value];
  const plain = value.replace(/[^\x20-\x7e]/gu, "a");
  const shorter = ["", points.slice(0, Math.ceil(points.length / 2)).join(""), points.slice(0, -1).join("")];
  return [...new Set([...shorter, plain])].filter((it) => it !== value);
}

function memberShape(shape: Shape | undefined, key: string): Shape | undefined {
  if (shape?.type === "map") return shape.values;
  return shape?.type === "object" ? shape.fields.find((it) => it.name === key)?.shape : undefined;
}

const replaced = (record: RecordValue, key: string, value: Value): Value =>
  Object.fromEntries(Object.entries(record).map(([name, it]) => [name, name === key ? value : it]));
