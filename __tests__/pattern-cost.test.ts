import { describe, expect, it } from "vitest";
import { triesOf } from "../src/pattern-cost.ts";

describe("the tries that a pattern takes", () => {
  it.each([
    ["^[^@]+@[^@]+$", 1000],
    ["^\\d{4}-\\d{2}$", 10],
    ["^(?:a|b)?c$", 40],
    ["^[A-Z]{2,4}$", 30],
  ])("are bounded for %s", (pattern, most) => expect(triesOf(pattern)?.(9)).toBeLessThanOrEqual(most));

  it.each(["(a+)+$", "(a|a)*", "(?:ab){2,9}", "a**", "(a)\\1", "(?=a)b", "(?<x>a)"])(
    "are not bounded for %s",
    (pattern) => expect(triesOf(pattern)).toBeUndefined(),
  );

  it("grow with the text for every repetition that only the text ends", () => {
    expect(triesOf("a*a*a*$")?.(99)).toBe(100 ** 4);
  });
});
