/** What a measured number must be. */
import type { QualityUnit, Threshold } from "../types/contract.ts";
import { compareFraction } from "./number.ts";

/** Whether `part / of` is what the threshold demands. */
export function holds(threshold: Threshold, part: bigint, of: bigint): boolean {
  if ("limits" in threshold) {
    const [least, most] = threshold.limits;
    const between = compareFraction(part, of, least) >= 0 && compareFraction(part, of, most) <= 0;
    return between === (threshold.operator === "between");
  }
  const order = compareFraction(part, of, threshold.limit);
  const { operator } = threshold;
  switch (operator) {
    case "equal":
      return order === 0;
    case "not-equal":
      return order !== 0;
    case "less":
      return order < 0;
    case "at-most":
      return order <= 0;
    case "greater":
      return order > 0;
    case "at-least":
      return order >= 0;
    default:
      return operator satisfies never;
  }
}

const operatorWords = {
  equal: "exactly",
  "not-equal": "any number but",
  less: "less than",
  "at-most": "at most",
  greater: "more than",
  "at-least": "at least",
} as const;

/** What a number of things must be, for people: `at most 3 null values`. */
export function wordsOf(threshold: Threshold, unit: QualityUnit, one: string, many: string): string {
  const sign = unit === "percent" ? " %" : "";
  if ("limits" in threshold) {
    const [least, most] = threshold.limits;
    return threshold.operator === "between"
      ? `between ${least} and ${most}${sign} ${many}`
      : `fewer than ${least} or more than ${most}${sign} ${many}`;
  }
  const { operator, limit } = threshold;
  if (operator === "equal" && limit === 0) return `no ${many}`;
  const words = operator === "less" ? "fewer than" : operatorWords[operator];
  return `${words} ${limit}${sign} ${limit === 1 && unit === "rows" ? one : many}`;
}

/** What a plain number must be, for people: `at most 3`. */
export function limitWords(threshold: Threshold): string {
  if (!("limits" in threshold)) return `${operatorWords[threshold.operator]} ${threshold.limit}`;
  const [least, most] = threshold.limits;
  return threshold.operator === "between" ? `from ${least} to ${most}` : `less than ${least} or more than ${most}`;
}
