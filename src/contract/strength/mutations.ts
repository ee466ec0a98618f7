import type { Value } from "../../types/value.ts";
import type { Mutation } from "../../types/verdict.ts";
import { dropped, type Place } from "./places.ts";

/** Makes a wrong value of a right one; nothing where the mutation does not apply. */
type Mutate = (place: Place, random: () => number) => Value | typeof dropped | undefined;

/** What programs get wrong at one place of an output. */
export const mutations: Readonly<Record<Exclude<Mutation, "swapped-outputs" | "constant-output">, Mutate>> = {
  "dropped-field": ({ steps }) => (typeof steps.at(-1) === "string" ? dropped : undefined),
  "changed-type": ({ value }) => otherType(value),
  "off-by-one": ({ value }, random) => plus(value, random() < 0.5 ? 1 : -1),
  "changed-sign": ({ value }) => (isNumeric(value) ? -value : undefined),
  rounded: ({ value }) => (typeof value === "number" ? Math.round(value) : undefined),
  "changed-case": ({ value }) => (typeof value === "string" ? otherCase(value) : undefined),
  "stale-date": ({ value }) => (typeof value === "string" ? dayBefore(value) : undefined),
  "truncated-rows": ({ value }) => (Array.isArray(value) ? value.slice(0, -1) : undefined),
  "duplicated-rows": ({ value }, random) => (Array.isArray(value) ? withTwice(value, random) : undefined),
  "reordered-rows": ({ value }) => (Array.isArray(value) ? value.toReversed() : undefined),
};

const isNumeric = (value: Value): value is number | bigint => typeof value === "number" || typeof value === "bigint";

/** Numbers and flags written as text, text as a number, one record for a list of them, a list for one record. */
function otherType(value: Value): Value | undefined {
  if (value === null) return undefined;
  if (typeof value === "string") return value.length;
  if (typeof value !== "object") return String(value);
  return Array.isArray(value) ? ((value[0] as Value | undefined) ?? {}) : [value];
}

function plus(value: Value, one: 1 | -1): Value | undefined {
  if (typeof value === "bigint") return value + BigInt(one);
  return typeof value === "number" ? value + one : undefined;
}

function otherCase(text: string): string {
  const upper = text.toUpperCase();
  return upper === text ? text.toLowerCase() : upper;
}

const DAY_MS = 86_400_000;

/** A date, or a date with a time, one day earlier. */
function dayBefore(text: string): string | undefined {
  const [, day, rest = ""] = /^(\d{4}-\d\d-\d\d)(?=$|[Tt ])(.*)$/s.exec(text) ?? [];
  const moment = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(moment)) return undefined;
  const earlier = new Date(moment - DAY_MS).toISOString().slice(0, 10);
  return /^\d{4}-/.test(earlier) ? earlier + rest : undefined;
}

function withTwice(rows: readonly Value[], random: () => number): Value | undefined {
  const index = Math.floor(random() * rows.length);
  return rows.length === 0 ? undefined : rows.toSpliced(index, 0, rows[index] as Value);
}
