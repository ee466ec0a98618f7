import type { Field, Model, Shape } from "../../types/contract.ts";
import type { Value } from "../../types/value.ts";

/** A place in a value: what stands there, and what the model says of it. */
export interface Place {
  /** Names and indices from the top; none for the value itself. */
  readonly steps: readonly (string | number)[];
  /** The same for all items of an array: places that are mutated alike. */
  readonly group: string;
  readonly value: Value;
  readonly shape?: Shape;
  /** The member's own field, where the model names it. */
  readonly field?: Field;
}

/** Items of one array, places and levels that are looked at: outputs may be large, and rows are much alike. */
const limits = { items: 40, places: 4000, depth: 24 } as const;

/** The places of a value, from the top down, bounded. */
export function placesIn(value: Value, shape: Shape | undefined): readonly Place[] {
  const places: Place[] = [{ steps: [], group: "$", value, ...(shape && { shape }) }];
  for (let index = 0; index < places.length && places.length < limits.places; index += 1) {
    places.push(...partsOf(places[index] as Place));
  }
  return places.slice(0, limits.places);
}

function partsOf({ steps, group, value, shape }: Place): readonly Place[] {
  if (typeof value !== "object" || value === null || steps.length >= limits.depth) return [];
  if (Array.isArray(value)) {
    const items = shape?.type === "array" ? shape.items : undefined;
    return value.slice(0, limits.items).map((it: Value, index) => ({
      steps: [...steps, index],
      group: `${group}[*]`,
      value: it,
      ...(items && { shape: items }),
    }));
  }
  return Object.entries(value).map(([name, it]) => {
    const field = shape?.type === "object" ? shape.fields.find((its) => its.name === name) : undefined;
    const inner = shape?.type === "map" ? shape.values : field?.shape;
    return {
      steps: [...steps, name],
      group: shape?.type === "map" ? `${group}.*` : `${group}.${JSON.stringify(name)}`,
      value: it,
      ...(inner && { shape: inner }),
      ...(field && { field }),
    };
  });
}

/** Stands for no value at all: the member is left out. */
export const dropped = Symbol("dropped");

/** The value with another one at a place. */
export function replaceAt(value: Value, steps: Place["steps"], next: Value | typeof dropped): Value {
  const [step, ...rest] = steps;
  if (step === undefined) return next === dropped ? value : next;
  if (Array.isArray(value)) {
    return value.map((it: Value, index) => (index === step ? replaceAt(it, rest, next) : it));
  }
  const members = Object.entries(value as object) as [string, Value][];
  const changed = members.flatMap(([name, it]): [string, Value][] => {
    if (name !== step) return [[name, it]];
    if (rest.length === 0 && next === dropped) return [];
    return [[name, replaceAt(it, rest, next)]];
  });
  // fromEntries defines keys, so that `__proto__` is one like any other.
  return Object.fromEntries(changed);
}

/** How many values a value is made of, up to a limit: what judging it costs. */
export function sizeOf(value: Value, limit = 1_000_000): number {
  const pending: Value[] = [value];
  let size = 0;
  while (pending.length > 0 && size < limit) {
    const it = pending.pop() as Value;
    size += 1;
    if (typeof it === "object" && it !== null) for (const part of Object.values(it)) pending.push(part as Value);
  }
  return size;
}

/** What an output of the model is: one record, or an array of them. */
export function outputShape({ fields, location, cardinality }: Model): Shape {
  const record = { type: "object", fields, constraints: [], location } as const;
  return cardinality === "many" ? { type: "array", items: record, constraints: [], location } : record;
}
