import type { Shape } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
import { instantOf, isTemporal } from "./temporal.ts";

/** A primitive that is the same for equal values and differs for others, for sets. */
export type Key = string | number | bigint | boolean | null;

/** Starts the key of what is no plain text, so that no text can be mistaken for it. */
const MARK = "\0";

/**
 * A key by which values are told apart exactly: 1 and 1.0 share one, so do two forms of the same instant where the
 * shape is temporal, and objects whose keys stand in another order. Decimals are not rounded: a tolerance has no keys.
 */
export function keyOf(value: Value, shape?: Shape): Key {
  switch (typeof value) {
    case "number":
      return Number.isInteger(value) && !Number.isSafeInteger(value) ? BigInt(value) : value;
    case "string":
      return textKey(value, shape);
    case "object":
      return value === null ? null : MARK + canonical(value, shape);
    case "bigint":
      return Number.isSafeInteger(Number(value)) ? Number(value) : value;
    default:
      return value;
  }
}

function textKey(text: string, shape: Shape | undefined): string {
  const instant = shape && isTemporal(shape.type) ? instantOf(text, shape.type) : undefined;
  if (instant) return `${MARK}t${instant.seconds}.${instant.fraction}`;
  return text.startsWith(MARK) ? MARK + text : text;
}

/** JSON with sorted keys. */
function canonical(value: Value, shape: Shape | undefined): string {
  if (Array.isArray(value)) {
    const items = shape?.type === "array" ? shape.items : undefined;
    return `[${value.map((it) => canonical(it, items)).join(",")}]`;
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([name, it]) => `${JSON.stringify(name)}:${canonical(it, memberShape(shape, name))}`).join(",")}}`;
  }
  const key = keyOf(value, shape);
  return typeof key === "string" ? JSON.stringify(key) : String(key);
}

/** The shape that the model gives to one member of an object or map. */
export const memberShape = (shape: Shape | undefined, name: string): Shape | undefined =>
  shape?.type === "map"
    ? shape.values
    : shape?.type === "object"
      ? shape.fields.find((it) => it.name === name)?.shape
      : undefined;
