import type { Model, Shape } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
import { instantOf, isTemporal, type TemporalType } from "./temporal.ts";

const SAME_DAY: Readonly<Record<TemporalType, string>> = {
  date: "2000-01-01",
  timestamp: "2000-01-01T00:00:00Z",
  timestamp_ntz: "2000-01-01T00:00:00",
  time: "00:00:00",
};

/**
 * The value with its personal fields replaced, type and shape kept: letters become `x`, digits `0`, numbers 0, dates
 * 2000-01-01, within arrays and objects too. Takes any value, also one that does not satisfy the model.
 */
export function mask(value: Value, model: Model): Value {
  if (Array.isArray(value)) return value.map((it) => maskShape(it, recordShape(model), false));
  return maskShape(value, recordShape(model), false);
}

/** One record of the model as a shape. */
export const recordShape = (model: Pick<Model, "fields" | "location" | "closed">): Shape => ({
  type: "object",
  fields: model.fields,
  ...(model.closed && { closed: model.closed }),
  constraints: [],
  location: model.location,
});

/** As {@link mask}, for a value of a shape; `personal` when the field that holds it is. */
export function maskShape(value: Value, shape: Shape | undefined, personal: boolean): Value {
  if (typeof value === "object" && value !== null) {
    if (Array.isArray(value)) {
      const items = shape?.type === "array" ? shape.items : undefined;
      return personal || items ? value.map((it) => maskShape(it, items, personal)) : value;
    }
    return maskMembers(Object.entries(value), shape, personal);
  }
  if (!personal || value === null) return value;
  switch (typeof value) {
    case "string":
      return maskText(value, shape);
    case "boolean":
      return false;
    case "bigint":
    case "number":
      return 0;
    default:
      return value satisfies never;
  }
}

/** Keys that the model names stay; the others are data too. */
function maskMembers(members: readonly [string, Value][], shape: Shape | undefined, personal: boolean): Value {
  const masked = new Map<string, Value>();
  for (const [name, value] of members) {
    const field = shape?.type === "object" ? shape.fields.find((it) => it.name === name) : undefined;
    const inner = shape?.type === "map" ? shape.values : field?.shape;
    const key = personal && field === undefined ? unused(maskText(name, undefined), masked) : name;
    masked.set(key, maskShape(value, inner, personal || (field?.personal ?? false)));
  }
  return Object.fromEntries(masked);
}

function unused(name: string, taken: ReadonlyMap<string, Value>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}_${number}`;
  return free;
}

/** A date that is none keeps its form, which is what is wrong with it: `31/12/1980` becomes `00/00/0000`. */
function maskText(text: string, shape: Shape | undefined): string {
  if (shape && isTemporal(shape.type) && instantOf(text, shape.type)) return SAME_DAY[shape.type];
  return text.replace(/\p{N}/gu, "0").replace(/[\p{L}\p{M}]|[^\0-\x7f]/gu, "x");
}
