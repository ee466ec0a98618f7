import { compilePattern, PATTERN_TIME_LIMIT } from "../pattern.ts";
import { quote } from "../quote.ts";
import type { Constraint, Shape } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
import { keyOf } from "./key.ts";
import { isMultiple } from "./number.ts";
import { show } from "./show.ts";
import { stringFormats } from "./string-format.ts";
import { anyInstantOf, compareInstants, instantOf, isTemporal } from "./temporal.ts";

/** A constraint ready to be judged by. */
export interface Demand {
  /** For messages: `at least 3 characters`. */
  readonly expected: string;
  /**
   * Whether the value satisfies it, or a text that says why that could not be told. A constraint that does not apply to
   * the value, such as a length to a number, does not hold: what was not judged never passes.
   */
  holds(value: Value): boolean | string;
}

/** Prepares a constraint, or gives nothing for one that demands nothing (`format: binary`). */
export function compileConstraint(constraint: Constraint, shape: Shape): Demand | undefined {
  switch (constraint.rule) {
    case "schema.enum":
      return oneOf(constraint.values, shape);
    case "schema.pattern":
      return matching(constraint.pattern);
    case "schema.format": {
      if (constraint.format === "binary" || constraint.format === "password") return undefined;
      const { noun, holds } = stringFormats[constraint.format];
      return { expected: noun, holds: (value) => typeof value === "string" && holds(value) };
    }
    case "schema.min-length": {
      const { limit } = constraint;
      return {
        expected: `at least ${count(limit, "character")}`,
        holds: (value) => typeof value === "string" && atLeast(value, limit),
      };
    }
    case "schema.max-length": {
      const { limit } = constraint;
      return {
        expected: `at most ${count(limit, "character")}`,
        holds: (value) => typeof value === "string" && !atLeast(value, limit + 1),
      };
    }
    case "schema.minimum":
      return bounded("at least", constraint.limit, shape, (order) => order >= 0);
    case "schema.maximum":
      return bounded("at most", constraint.limit, shape, (order) => order <= 0);
    case "schema.exclusive-minimum":
      return bounded("more than", constraint.limit, shape, (order) => order > 0);
    case "schema.exclusive-maximum":
      return bounded("less than", constraint.limit, shape, (order) => order < 0);
    case "schema.multiple-of": {
      const { divisor } = constraint;
      return { expected: `a multiple of ${divisor}`, holds: (value) => isNumeric(value) && isMultiple(value, divisor) };
    }
    case "schema.min-items": {
      const { limit } = constraint;
      return sized(`at least ${count(limit, "item")}`, itemsOf, (size) => size >= limit);
    }
    case "schema.max-items": {
      const { limit } = constraint;
      return sized(`at most ${count(limit, "item")}`, itemsOf, (size) => size <= limit);
    }
    case "schema.min-properties": {
      const { limit } = constraint;
      return sized(`at least ${count(limit, "key")}`, keysOf, (size) => size >= limit);
    }
    case "schema.max-properties": {
      const { limit } = constraint;
      return sized(`at most ${count(limit, "key")}`, keysOf, (size) => size <= limit);
    }
    case "schema.unique-items": {
      const items = shape.type === "array" ? shape.items : undefined;
      return {
        expected: "items that all differ",
        holds: (value) =>
          Array.isArray(value) && new Set(value.map((it: Value) => keyOf(it, items))).size === value.length,
      };
    }
    default:
      return constraint satisfies never;
  }
}

const isNumeric = (value: Value): value is number | bigint => typeof value === "number" || typeof value === "bigint";

const count = (limit: number, noun: string): string => `${limit} ${noun}${limit === 1 ? "" : "s"}`;

/** Whether a text has at least so many code points; one takes one or two UTF-16 units, so most need no counting. */
function atLeast(text: string, limit: number): boolean {
  if (text.length < limit) return false;
  if (text.length >= 2 * limit) return true;
  let points = 0;
  for (const _ of text) points += 1;
  return points >= limit;
}

const itemsOf = (value: Value): number | undefined => (Array.isArray(value) ? value.length : undefined);

const keysOf = (value: Value): number | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value).length : undefined;

function sized(
  expected: string,
  sizeOf: (value: Value) => number | undefined,
  fits: (size: number) => boolean,
): Demand {
  return {
    expected,
    holds(value) {
      const size = sizeOf(value);
      return size !== undefined && fits(size);
    },
  };
}

function oneOf(values: readonly Value[], shape: Shape): Demand {
  const keys = new Set(values.map((it) => keyOf(it, shape)));
  const named = values.slice(0, 8).map(show).join(", ");
  const expected = values.length === 1 ? named : `one of ${named}${values.length > 8 ? `, … (${values.length})` : ""}`;
  return { expected, holds: (value) => keys.has(keyOf(value, shape)) };
}

function matching(pattern: string): Demand {
  const outcomeOf = compilePattern(pattern);
  return {
    expected: `text that matches ${quote(pattern, 200)}`,
    holds(value) {
      if (typeof value !== "string") return false;
      const outcome = outcomeOf(value);
      return outcome === "undecided"
        ? `text on which the pattern was not decided within ${PATTERN_TIME_LIMIT} ms; write a pattern that backtracks less`
        : outcome === "match";
    },
  };
}

function bounded(
  words: string,
  limit: number | bigint | string,
  shape: Shape,
  allows: (order: number) => boolean,
): Demand {
  const expected = `${words} ${limit}`;
  if (typeof limit !== "string") {
    // Of a number and a bigint, < and > compare the exact values; NaN is neither.
    const orderOf = (it: number | bigint): number => (it < limit ? -1 : it > limit ? 1 : 0);
    return { expected, holds: (value) => isNumeric(value) && !Number.isNaN(value) && allows(orderOf(value)) };
  }
  const bound = anyInstantOf(limit);
  const { type } = shape;
  const read = isTemporal(type) ? (text: string) => instantOf(text, type) : anyInstantOf;
  return {
    expected,
    holds(value) {
      const instant = typeof value === "string" ? read(value) : undefined;
      return instant !== undefined && bound !== undefined && allows(compareInstants(instant, bound));
    },
  };
}
