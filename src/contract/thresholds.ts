/** What a measured number must be: the operators of ODCS's library metrics. */
import type { QualityUnit, Threshold } from "../types/contract.ts";
import { readNumber } from "./constraints.ts";
import type { Entry, MapNode } from "./nodes.ts";
import { entryOf, isNull, type Reading, readText, reject, report } from "./reading.ts";

const operators = {
  mustBe: "equal",
  mustNotBe: "not-equal",
  mustBeGreaterThan: "greater",
  mustBeGreaterOrEqualTo: "at-least",
  mustBeLessThan: "less",
  mustBeLessOrEqualTo: "at-most",
  mustBeBetween: "between",
  mustNotBeBetween: "not-between",
} as const satisfies Readonly<Record<string, Threshold["operator"]>>;

type Operator = keyof typeof operators;

export const operatorKeys = Object.keys(operators) as readonly Operator[];

/** DCS 1.1 spells two of them otherwise. */
const also: Readonly<Partial<Record<Operator, readonly string[]>>> = {
  mustBeGreaterOrEqualTo: ["mustBeGreaterThanOrEqualTo"],
  mustBeLessOrEqualTo: ["mustBeLessThanOrEqualTo"],
};

/** The rule's one threshold, or undefined with a finding. Old rules that list what is valid tolerate nothing else. */
export function readThreshold(reading: Reading, item: MapNode, metric: Entry): Threshold | undefined {
  const stated = operatorKeys.flatMap((key) => {
    const entry = entryOf(reading, item, key, also[key]);
    return entry && !isNull(entry.node) ? [{ key, entry }] : [];
  });
  const [first, second] = stated;
  if (!first) {
    if (metric.key === "rule" && item.entries.has("validValues")) return { operator: "equal", limit: 0 };
    const right = "write one, `mustBe: 0`";
    report(reading, "contract.value", `The quality rule does not say what the number must be: ${right}.`, metric);
    return undefined;
  }
  if (second) {
    const fact = `\`${first.key}\` and \`${second.key}\` stand in one quality rule: make two rules of them, or take \`mustBeBetween: [1, 10]\`.`;
    report(reading, "contract.value", fact, second.entry);
    return undefined;
  }
  const operator = operators[first.key];
  if (operator === "between" || operator === "not-between") {
    const limits = readLimits(reading, first.entry);
    return limits && { operator, limits };
  }
  const limit = readNumber(reading, first.entry);
  if (limit === undefined) return reject(reading, first.entry, `a number, \`${first.key}: 0\``);
  return { operator, limit };
}

function readLimits(reading: Reading, entry: Entry): readonly [number | bigint, number | bigint] | undefined {
  const numbers =
    entry.node.kind === "list" ? entry.node.items.map((it) => readNumber(reading, { ...entry, node: it })) : [];
  const [least, most] = numbers;
  if (numbers.length !== 2 || least === undefined || most === undefined || least > most) {
    return reject(reading, entry, `two numbers, the smaller one first, \`${entry.key}: [1, 10]\``);
  }
  return [least, most];
}

/** `rows` where nothing is said, or undefined with a finding. */
export function readUnit(reading: Reading, item: MapNode): QualityUnit | undefined {
  const entry = entryOf(reading, item, "unit");
  if (!entry || isNull(entry.node)) return "rows";
  const unit = readText(reading, entry)?.trim().toLowerCase();
  if (unit === "percent" || unit === "%") return "percent";
  if (unit === "rows" || unit === "row" || unit === "count") return "rows";
  return reject(reading, entry, "`unit: rows` or `unit: percent`");
}
