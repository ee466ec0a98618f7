import type { Field, Shape } from "../types/contract.ts";
import type { RecordValue, Value } from "../types/value.ts";
import { show } from "./show.ts";
import { type Site, type Tally, violate } from "./tally.ts";

const MAX_NAMED = 5;

/**
 * Keys that an object has and its shape does not: a notice, or an error where the contract forbids them. Nothing where
 * the shape names no field, since it then says nothing of the keys.
 * @param hidden whether the keys are personal data, too.
 */
export function compileUnknownKeys(
  { fields, closed, location }: Extract<Shape, { type: "object" }>,
  add: (rule: Site["rule"], expected: string, at: typeof location, severity?: Site["severity"]) => Site,
  hidden: boolean,
): ((record: RecordValue, tally: Tally) => void) | undefined {
  if (fields.length === 0 && !closed) return undefined;
  const known = new Set(fields.map((it: Field) => it.name));
  const site = add("schema.unknown-key", "only keys that the contract names", closed ?? location, closed && "error");
  const named = (record: Value): string => {
    const unknown = Object.keys(record as RecordValue).filter((it) => !known.has(it));
    if (hidden) return unknown.length === 1 ? "another key" : `${unknown.length} other keys`;
    const more = unknown.length > MAX_NAMED ? ` and ${unknown.length - MAX_NAMED} more` : "";
    return unknown.slice(0, MAX_NAMED).map(show).join(", ") + more;
  };
  return (record, tally) => {
    for (const name in record) {
      if (known.has(name)) continue;
      violate(tally, site, record, named);
      return;
    }
  };
}
