import type { Constraint, Field, Shape } from "../types/contract.ts";
import type { Contradiction } from "./contradictions.ts";

type Rule = Constraint["rule"];
/** The constraints that a rule's id may stand for. */
type Of<R extends Rule, C extends Constraint = Constraint> = C extends Constraint
  ? R extends C["rule"]
    ? C
    : never
  : never;

/** Demands on one value that nothing fulfils together, though no two bounds contradict each other. */
export function impossible(shape: Shape): readonly Contradiction[] {
  return [...noMultiple(shape), ...tooFewMembers(shape), ...tooFewItems(shape), ...wrongLength(shape)];
}

/** A field that must have a value and can have none but null. */
export function onlyNull({ nullable, shape }: Field): readonly Contradiction[] {
  return of(shape, "schema.enum").flatMap(({ values, location }) =>
    !nullable && values.length > 0 && values.every((it) => it === null)
      ? [{ fact: "it may not be null, and its enum allows nothing else", location }]
      : [],
  );
}

const of = <R extends Rule>(shape: Shape, ...rules: readonly R[]): readonly Of<R>[] =>
  shape.constraints.filter((it) => (rules as readonly Rule[]).includes(it.rule)) as unknown as readonly Of<R>[];

/** Whole numbers, or multiples of something, none of which lies within the bounds. */
function noMultiple(shape: Shape): readonly Contradiction[] {
  if (shape.type !== "integer" && shape.type !== "number") return [];
  const [multiple] = of(shape, "schema.multiple-of");
  const step = multiple?.divisor ?? (shape.type === "integer" ? 1 : undefined);
  const low = boundOf(shape, "schema.minimum", "schema.exclusive-minimum", Math.max);
  const high = boundOf(shape, "schema.maximum", "schema.exclusive-maximum", Math.min);
  // Decimal steps are left to the judge: dividing doubles cannot tell.
  if (step === undefined || !Number.isInteger(step) || low === undefined || high === undefined) return [];
  // Bounds that leave nothing at all between them are found as such.
  if (low.limit > high.limit || (low.limit === high.limit && (low.exclusive || high.exclusive))) return [];
  const nearest = Math.ceil(low.limit / step) * step;
  const first = low.exclusive && nearest === low.limit ? nearest + step : nearest;
  if (first < high.limit || (first === high.limit && !high.exclusive)) return [];
  const what = multiple ? `multiple of ${step}` : "whole number";
  return [{ fact: `no ${what} lies between ${low.limit} and ${high.limit}`, location: high.location }];
}

/** The tighter one of a bound and its exclusive form. */
function boundOf(
  shape: Shape,
  inclusive: "schema.minimum" | "schema.maximum",
  exclusive: "schema.exclusive-minimum" | "schema.exclusive-maximum",
  tighter: (...values: number[]) => number,
) {
  const bounds = of(shape, inclusive, exclusive).filter((it) => Number.isSafeInteger(Math.trunc(Number(it.limit))));
  if (bounds.length === 0) return undefined;
  const limit = tighter(...bounds.map((it) => Number(it.limit)));
  const held = bounds.filter((it) => Number(it.limit) === limit);
  const [{ location }] = held as [(typeof held)[number]];
  return { limit, exclusive: held.some((it) => it.rule === exclusive), location };
}

function tooFewMembers(shape: Shape): readonly Contradiction[] {
  const required = shape.type === "object" ? shape.fields.filter((it) => it.required).length : 0;
  return of(shape, "schema.max-properties").flatMap(({ limit, location }) =>
    limit < required ? [{ fact: `${required} fields are required, max properties ${limit}`, location }] : [],
  );
}

/** Items that all differ, of which there are not enough. */
function tooFewItems(shape: Shape): readonly Contradiction[] {
  if (shape.type !== "array" || of(shape, "schema.unique-items").length === 0) return [];
  const [allowed] = of(shape.items, "schema.enum");
  const values = allowed ? new Set(allowed.values).size : shape.items.type === "boolean" ? 2 : undefined;
  return of(shape, "schema.min-items").flatMap(({ limit, location }) =>
    values !== undefined && limit > values
      ? [{ fact: `${limit} items that all differ are demanded of ${values} values`, location }]
      : [],
  );
}

/** Characters that texts of a format have. */
const lengths = { uuid: [36, 36], ipv4: [7, 15], ipv6: [2, 45], email: [3, undefined] } as const;

function wrongLength(shape: Shape): readonly Contradiction[] {
  return of(shape, "schema.format").flatMap(({ format }) => {
    if (!(format in lengths)) return [];
    const [least, most] = lengths[format as keyof typeof lengths];
    return [
      ...of(shape, "schema.max-length").filter((it) => it.limit < least),
      ...of(shape, "schema.min-length").filter((it) => most !== undefined && it.limit > most),
    ].map(({ rule, limit, location }) => ({ fact: `no ${format} has ${words(rule)} ${limit}`, location }));
  });
}

const words = (rule: Rule): string => rule.slice("schema.".length).replace("-", " ");
