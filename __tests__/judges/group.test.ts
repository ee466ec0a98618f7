import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/findings.ts";
import { groupFindings } from "../../src/judges/index.ts";

const finding = (more: Partial<Finding>): Finding => ({ rule: "r.r", severity: "error", message: "m", ...more });

describe("grouping", () => {
  it("adds counts and keeps three different samples of the same rule, model and path", () => {
    const it1 = finding({ path: "$.x", message: "got 1", actual: "1", count: 4, samples: ["1", "2"] });
    const it2 = finding({ path: "$.x", message: "got 3", actual: "3", samples: ["2", "3", "4"] });
    expect(groupFindings([it1, it2])).toEqual([{ ...it1, count: 5, samples: ["1", "2", "3"] }]);
  });

  it("keeps apart what differs in path, model, rule, severity or the contract's line", () => {
    const base = { path: "$.x", model: "m" };
    const all = [
      base,
      { ...base, path: "$.y" },
      { ...base, model: "n" },
      { ...base, rule: "r.s" },
      { ...base, location: { file: "c", line: 1, column: 1 } },
      { ...base, location: { file: "c", line: 2, column: 1 } },
    ].map(finding);
    expect(groupFindings(all)).toEqual(all);
  });

  it("merges by message where there is no path, but for its numbers and quoted texts", () => {
    const merged = groupFindings([
      finding({ message: 'exit 1: "boom"' }),
      finding({ message: 'exit 2: "bang"' }),
      finding({ message: "signal" }),
    ]);
    expect(merged.map((it) => [it.message, it.count])).toEqual([
      ['exit 1: "boom"', 2],
      ["signal", undefined],
    ]);
  });

  it("puts errors first, then warnings, then notices, each in the order of appearance", () => {
    const all = ["notice", "error", "warning", "error"].map((severity, index) =>
      finding({ severity: severity as Finding["severity"], path: `$.${index}` }),
    );
    expect(groupFindings(all).map((it) => it.path)).toEqual(["$.1", "$.3", "$.2", "$.0"]);
  });

  it("loses no count and is done after one pass", () => {
    const some = fc.record({ path: fc.constantFrom("$.a", "$.b"), count: fc.integer({ min: 1, max: 9 }) }).map(finding);
    fc.assert(
      fc.property(fc.array(some), (findings) => {
        const grouped = groupFindings(findings);
        const total = (them: readonly Finding[]) => them.reduce((sum, it) => sum + (it.count ?? 1), 0);
        expect(total(grouped)).toBe(total(findings));
        expect(groupFindings(grouped)).toEqual(grouped);
      }),
    );
  });
});
