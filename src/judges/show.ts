import { quote } from "../quote.ts";
import type { Value } from "../types/value.ts";

/** Code points of a value that a message shows. */
const LIMIT = 80;

/** A value as JSON on one line, cut short: what a finding shows of it. Costs no more than it shows. */
export const show = (value: Value): string => quote(head(value, LIMIT + 1), LIMIT);

/** At least the first `room` characters of the value's JSON, or all of it. */
function head(value: Value, room: number): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, room));
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return String(value);
  const list = Array.isArray(value);
  let text = list ? "[" : "{";
  for (const [key, it] of list ? value.entries() : Object.entries(value)) {
    if (text.length > room) return text;
    if (text.length > 1) text += ",";
    if (!list) text += `${JSON.stringify((key as string).slice(0, room))}:`;
    text += head(it as Value, room - text.length);
  }
  return text + (list ? "]" : "}");
}

/** What kind of value this is, for a message: `an array of 3 items`. */
export function kindOf(value: Value): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `an array of ${value.length} ${value.length === 1 ? "item" : "items"}`;
  switch (typeof value) {
    case "string":
      return "text";
    case "boolean":
      return "a boolean";
    case "object":
      return "an object";
    default:
      return "a number";
  }
}
