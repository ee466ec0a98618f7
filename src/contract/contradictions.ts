import type { Location } from "../findings.ts";
import type { Constraint } from "../types/contract.ts";

/** Two constraints that no value fulfils at once. */
export interface Contradiction {
  readonly fact: string;
  /** Of the one that stands second in the pair. */
  readonly location: Location;
}

type Rule = Constraint["rule"];

/** Pairs of bounds, lower first, and whether the two may be equal. */
const pairs: readonly (readonly [lower: Rule, upper: Rule, mayBeEqual: boolean])[] = [
  ["schema.minimum", "schema.maximum", true],
  ["schema.minimum", "schema.exclusive-maximum", false],
  ["schema.exclusive-minimum", "schema.maximum", false],
  ["schema.exclusive-minimum", "schema.exclusive-maximum", false],
  ["schema.min-length", "schema.max-length", true],
  ["schema.min-items", "schema.max-items", true],
  ["schema.min-properties", "schema.max-properties", true],
];

/** Bounds of one shape that leave nothing between them. */
export function contradictions(constraints: readonly Constraint[]): readonly Contradiction[] {
  return pairs.flatMap(([lower, upper, mayBeEqual]) =>
    bounds(constraints, lower).flatMap((low) =>
      bounds(constraints, upper).flatMap((high) => {
        const order = compare(low.limit, high.limit);
        if (order === undefined || order < 0 || (order === 0 && mayBeEqual)) return [];
        return [{ fact: `${words(lower)} ${low.limit}, ${words(upper)} ${high.limit}`, location: high.location }];
      }),
    ),
  );
}

interface Bound {
  readonly limit: number | bigint | string;
  readonly location: Location;
}

const bounds = (constraints: readonly Constraint[], rule: Rule): readonly Bound[] =>
  constraints.flatMap((it) => (it.rule === rule && "limit" in it ? [it] : []));

/** Moments are compared as instants, numbers as they are; a text beside a number has no order. */
function compare(a: Bound["limit"], b: Bound["limit"]): number | undefined {
  if (typeof a === "string" || typeof b === "string") {
    const [left, right] = [a, b].map((it) => Date.parse(/^\d\d:/.test(String(it)) ? `2000-01-01T${it}` : String(it)));
    if (typeof a !== typeof b || left === undefined || right === undefined || Number.isNaN(left + right))
      return undefined;
    return left - right;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

const words = (rule: Rule): string => rule.slice("schema.".length).replace("-", " ");
