import type { Constraint, ScalarType, Shape } from "../../types/contract.ts";
import type { Value } from "../../types/value.ts";

/** Values of one place from which on what they have in common is taken for a rule, not for chance. */
export const MANY = 20;

/** A type with the rules that all values of a place fulfil, and what only a person can decide. */
export interface Scalar {
  readonly type: ScalarType;
  readonly options: Readonly<Record<string, Value>>;
  readonly notes: readonly string[];
}

/** Whether the judge accepts all values as such a shape: what is written down is judged in the same way. */
export type Accepts = (shape: Shape, values: readonly Value[]) => boolean;

const nowhere = { file: "", line: 1, column: 1 };

const shapeOf = (type: ScalarType, constraints: readonly Constraint[] = []): Shape => ({
  type,
  constraints,
  location: nowhere,
});

/** What scalar values that are not null have in common; at least one. */
export function inferScalar(values: readonly Value[], accepts: Accepts): Scalar {
  const fits = (type: ScalarType) => accepts(shapeOf(type), values);
  if (fits("boolean")) return { type: "boolean", options: {}, notes: [] };
  if (fits("integer")) return numeric("integer", values as readonly number[]);
  if (fits("number")) return numeric("number", values as readonly number[]);
  const moment = (["date", "timestamp", "timestamp_ntz", "time"] as const).find(fits);
  if (moment) return temporal(moment, values as readonly string[]);
  if (fits("string")) return text(values as readonly string[], accepts);
  return { type: "any", options: {}, notes: ["decide: values of several kinds were seen; logicalType?"] };
}

function numeric(type: "integer" | "number", values: readonly (number | bigint)[]): Scalar {
  const [least, most] = rangeOf(values);
  const natural = values.length >= MANY && least >= 0;
  const open = natural ? "maximum?" : "minimum? maximum?";
  return { type, options: natural ? { minimum: 0 } : {}, notes: [`decide: ${range(least, most)} was seen; ${open}`] };
}

function temporal(type: ScalarType, values: readonly string[]): Scalar {
  const [least, most] = rangeOf(values);
  const zone = type === "timestamp_ntz" ? { timezone: false } : {};
  return { type, options: zone, notes: [`decide: ${range(least, most)} was seen; minimum? maximum?`] };
}

const formats = ["uuid", "email", "uri", "ipv4", "ipv6"] as const;

function text(values: readonly string[], accepts: Accepts): Scalar {
  const type = "string";
  const format = formats.find((it) =>
    accepts(shapeOf(type, [{ rule: "schema.format", format: it, location: nowhere }]), values),
  );
  if (format) {
    const personal = format === "email" ? ["decide: personal data? then add `classification: confidential`"] : [];
    return { type, options: { format }, notes: personal };
  }
  const allowed = enumOf(values);
  if (allowed) return { type, options: { enum: allowed }, notes: ["decide: are these all values that may occur?"] };
  const [least, most] = rangeOf(values.map((it) => [...it].length));
  const notes = [`decide: ${range(least, most)} characters were seen; maxLength? pattern?`];
  if (values.length < MANY || least === 0) return { type, options: {}, notes };
  const fixed = least === most && least > 1;
  return { type, options: fixed ? { minLength: least, maxLength: most } : { minLength: 1 }, notes };
}

/** Values of an enum at most, how often each of them comes on average, and their length. */
const enumLimits = { values: 10, times: 4, length: 40 } as const;

/** The few texts that come again and again, in order. */
function enumOf(values: readonly string[]): readonly string[] | undefined {
  const distinct = new Set(values);
  if (values.length < MANY || distinct.size < 2 || distinct.size > enumLimits.values) return undefined;
  if (distinct.size * enumLimits.times > values.length) return undefined;
  const plain = [...distinct].every((it) => it.length <= enumLimits.length && !/[\p{Cc}\p{Cs}]/u.test(it));
  return plain ? [...distinct].sort() : undefined;
}

/** `3`, or `3 to 17`. */
export const range = <T>(least: T, most: T): string => (least === most ? `${least}` : `${least} to ${most}`);

function rangeOf<T extends number | bigint | string>(values: readonly T[]): readonly [T, T] {
  const [first] = values as readonly [T];
  return [
    values.reduce((least, it) => (it < least ? it : least), first),
    values.reduce((most, it) => (it > most ? it : most), first),
  ];
}
