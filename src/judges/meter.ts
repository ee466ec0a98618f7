/** What quality rules measure, and what the measured number must be. */

import { isRecord } from "../is-record.ts";
import { compilePattern } from "../pattern.ts";
import type { QualityRule, QualityUnit, Shape, Threshold } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
import { type Key, keyOf } from "./key.ts";
import { keySet } from "./key-set.ts";
import { maskShape } from "./mask.ts";
import { show } from "./show.ts";
import { anyInstantOf, compareInstants, type Instant } from "./temporal.ts";
import { holds, wordsOf } from "./threshold.ts";

/** Counts what one rule is about, in one judgement. */
export interface Meter {
  /** A value of the rule's place; null for one that is absent. For a model's own rule it is a record. */
  see(value: Value): void;
  /** Another collection begins. */
  enter?(): void;
  read(): Reading;
}

/** What was measured, in words; `count` values are concerned. */
export interface Reading {
  readonly held: boolean;
  readonly expected: string;
  readonly actual: string;
  readonly count: number;
  /** Masked. */
  readonly samples: readonly string[];
}

/** The values that a rule is about. */
export interface About {
  readonly shape: Shape;
  readonly personal: boolean;
}

/** @param now milliseconds since the epoch. */
export function meterOf(rule: QualityRule, about: About, now: number): Meter {
  switch (rule.rule) {
    case "quality.row-count": {
      const counted = counter("record", "records", { ...rule, unit: "rows" }, about);
      return { see: (value) => counted.add(value, true), read: () => counted.read([]) };
    }
    case "quality.null-values":
      return counting("null value", rule, about, (value) => value === null);
    case "quality.missing-values": {
      const keys = keysOf(rule.missing, about.shape);
      return counting("missing value", rule, about, (it) => it === null || keys.has(keyOf(it, about.shape)));
    }
    case "quality.invalid-values": {
      const keys = rule.valid && keysOf(rule.valid, about.shape);
      const matches = rule.pattern === undefined ? undefined : matcher(rule.pattern);
      const valid = (it: Value) => (keys?.has(keyOf(it, about.shape)) ?? true) && (matches?.(it) ?? true);
      return counting("invalid value", rule, about, (value) => value !== null && !valid(value));
    }
    case "quality.duplicate-values":
      return repeats(rule, about);
    case "quality.freshness":
    case "quality.retention":
      return age(rule, now);
    default:
      return rule satisfies never;
  }
}

const keysOf = (values: readonly Value[], shape: Shape): ReadonlySet<Key> =>
  new Set(values.map((it) => keyOf(it, shape)));

/** Numbers and booleans are matched as they are written; what was not decided does not match. */
function matcher(pattern: string): (value: Value) => boolean {
  const outcomeOf = compilePattern(pattern);
  return (value) => typeof value !== "object" && outcomeOf(String(value)) === "match";
}

const MAX_SAMPLES = 3;
/** Values among which samples are looked for: showing one costs more than judging it. */
const MAX_LOOKED_AT = 100;

interface Counted {
  readonly threshold: Threshold;
  readonly unit: QualityUnit;
}

function counter(one: string, many: string, { threshold, unit }: Counted, { shape, personal }: About) {
  const expected = wordsOf(threshold, unit, one, many);
  const samples: string[] = [];
  let all = 0;
  let count = 0;
  return {
    /** `sample` is what is shown of a value that counts. */
    add(value: Value, counts: boolean, sample: Value = value): void {
      all += 1;
      if (!counts) return;
      count += 1;
      if (sample === null || samples.length === MAX_SAMPLES || count > MAX_LOOKED_AT) return;
      const text = show(maskShape(sample, shape, personal));
      if (!samples.includes(text)) samples.push(text);
    },
    read(shown: readonly string[] = samples): Reading {
      const actual = unit === "rows" ? `${count}` : `${share(count, all)} % (${count} of ${all})`;
      const [part, of] = unit === "rows" ? [count, 1] : [100 * count, all || 1];
      const held = holds(threshold, BigInt(part), BigInt(of));
      return { held, expected, actual, count: Math.max(1, count), samples: shown.length > 0 ? shown : [actual] };
    },
  };
}

const share = (count: number, all: number): number => (all === 0 ? 0 : Number(((100 * count) / all).toFixed(6)));

function counting(noun: string, rule: Counted, about: About, counts: (value: Value) => boolean): Meter {
  const counted = counter(noun, `${noun}s`, rule, about);
  return { see: (value) => counted.add(value, counts(value)), read: () => counted.read() };
}

/** Counts values that occur more than once, each of them once. Null is not a duplicate, nor is a key that is not whole. */
function repeats(rule: Extract<QualityRule, { rule: "quality.duplicate-values" }>, about: About): Meter {
  const counted = counter("repeated value", "repeated values", rule, about);
  let seen = keySet();
  let repeated = keySet();
  const keyed = rule.fields.length === 0 ? (it: Value) => it : compositeOf(rule.fields);
  return {
    see(value) {
      const part = keyed(value);
      const key = part === null ? null : keyOf(part, about.shape);
      counted.add(part, key !== null && !seen.add(key) && repeated.add(key));
    },
    enter() {
      seen = keySet();
      repeated = keySet();
    },
    read: () => counted.read(),
  };
}

/** The record's part that is compared, or null. */
const compositeOf =
  (fields: readonly string[]) =>
  (record: Value): Value => {
    if (!isRecord(record)) return null;
    const parts = fields.map((it): [string, Value] => [it, Object.hasOwn(record, it) ? (record[it] as Value) : null]);
    return parts.some(([, it]) => it === null) ? null : Object.fromEntries(parts);
  };

/** The age of the youngest or the oldest value. Without any value there is no age, and the rule does not hold. */
function age(rule: Extract<QualityRule, { rule: "quality.freshness" | "quality.retention" }>, now: number): Meter {
  const which = rule.rule === "quality.freshness" ? { word: "youngest", sign: 1 } : { word: "oldest", sign: -1 };
  let best: Instant | undefined;
  let count = 0;
  return {
    see(value) {
      const instant = typeof value === "string" ? anyInstantOf(value) : undefined;
      if (instant === undefined) return;
      count += 1;
      if (best === undefined || compareInstants(instant, best) * which.sign > 0) best = instant;
    },
    read() {
      const seconds = best && now / 1000 - best.seconds - Number(`0.${best.fraction || 0}`);
      const expected = `the ${which.word} value at most ${duration(rule.seconds)} old`;
      const actual = seconds === undefined ? "no value with a date" : `one ${duration(seconds)} old`;
      const held = seconds !== undefined && seconds <= rule.seconds;
      return { held, expected, actual, count: Math.max(1, count), samples: [actual] };
    },
  };
}

function duration(seconds: number): string {
  const [size, unit] = seconds >= 86_400 ? [86_400, "d"] : seconds >= 3600 ? [3600, "h"] : [1, "s"];
  return `${Number((seconds / size).toFixed(2))} ${unit}`;
}
