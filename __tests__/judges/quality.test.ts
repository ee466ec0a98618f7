import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ruleCount } from "../../src/contract/index.ts";
import { compileModel } from "../../src/judges/index.ts";
import type { Field, QualityRule, Threshold } from "../../src/types/contract.ts";
import type { Value } from "../../src/types/value.ts";
import { array, at, field, map, model, object, scalar } from "../support/models.ts";

const now = Date.parse("2026-03-01T00:00:00Z");
const equal = (limit: number): Threshold => ({ operator: "equal", limit });

type Rule = QualityRule["rule"];
type Of<R extends Rule> = Extract<QualityRule, { rule: R }>;

/** A rule that tolerates nothing, unless said otherwise. */
const rule = <R extends Rule>(name: R, more: Partial<Of<R>> & Partial<Record<string, unknown>> = {}): QualityRule =>
  ({
    rule: name,
    severity: "error",
    location: at(7),
    threshold: equal(0),
    unit: "rows",
    missing: [],
    fields: [],
    seconds: 86_400,
    ...more,
  }) as unknown as QualityRule;

const optional = { required: false } as const;
const withRule = (name: string, shape: Parameters<typeof field>[1], ...quality: readonly QualityRule[]): Field =>
  field(name, shape, { ...optional, quality });
const table = (fields: readonly Field[], ...quality: readonly QualityRule[]) =>
  model({ cardinality: "many", fields, ...(quality.length > 0 && { quality }) });

/** What is found by quality rules. */
const judged = (of: ReturnType<typeof model>, value: Value) =>
  compileModel(of, now)(value).findings.filter((it) => it.rule.startsWith("quality."));
const held = (of: ReturnType<typeof model>, value: Value): boolean => judged(of, value).length === 0;

const column = (...values: readonly (Value | undefined)[]): Value =>
  values.map((it): Value => (it === undefined ? {} : { a: it }));

describe("rowCount", () => {
  it.each([
    ["equal", 2, [false, false, true, false]],
    ["not-equal", 2, [true, true, false, true]],
    ["less", 2, [true, true, false, false]],
    ["at-most", 2, [true, true, true, false]],
    ["greater", 2, [false, false, false, true]],
    ["at-least", 2, [false, false, true, true]],
  ] as const)("%s %d", (operator, limit, expected) => {
    const of = table([], rule("quality.row-count", { threshold: { operator, limit } }));
    expect(
      [0, 1, 2, 3].map((it) =>
        held(
          of,
          Array.from({ length: it }, () => ({})),
        ),
      ),
    ).toEqual(expected);
  });

  it.each([
    ["between", [false, true, true, false]],
    ["not-between", [true, false, false, true]],
  ] as const)("%s includes both ends", (operator, expected) => {
    const of = table([], rule("quality.row-count", { threshold: { operator, limits: [1, 2] } }));
    expect(
      [0, 1, 2, 3].map((it) =>
        held(
          of,
          Array.from({ length: it }, () => ({})),
        ),
      ),
    ).toEqual(expected);
  });
});

describe("nullValues", () => {
  it("counts null and absent alike", () => {
    const of = table([withRule("a", "string", rule("quality.null-values", { threshold: equal(2) }))]);
    expect(held(of, column("x", null, undefined))).toBe(true);
  });

  it("is compared in percent exactly, on the digits of the limit", () => {
    const of = (limit: number) =>
      table([
        withRule(
          "a",
          "string",
          rule("quality.null-values", { unit: "percent", threshold: { operator: "equal", limit } }),
        ),
      ]);
    // 7 of 10,000 is 0.07 %, which a double makes 0.07000000000000001 of.
    const values = column(...Array.from({ length: 10_000 }, (_, index) => (index < 7 ? null : "x")));
    expect(held(of(0.07), values)).toBe(true);
    expect(held(of(0.0700000001), values)).toBe(false);
  });

  it("is 0 % of no records", () => {
    const least = (operator: "at-most" | "greater") =>
      table([
        withRule("a", "string", rule("quality.null-values", { unit: "percent", threshold: { operator, limit: 5 } })),
      ]);
    expect(held(least("at-most"), [])).toBe(true);
    expect(held(least("greater"), [])).toBe(false);
  });

  it("says what was expected, what came, where, and by which line", () => {
    const of = table([
      withRule(
        "a",
        "string",
        rule("quality.null-values", { unit: "percent", threshold: { operator: "at-most", limit: 5 }, name: "filled" }),
      ),
    ]);
    expect(judged(of, column("x", null, "y", "z"))).toEqual([
      {
        rule: "quality.null-values",
        severity: "error",
        message: '$[*].a: expected at most 5 % null values, got 25 % (1 of 4) ("filled")',
        model: "orders",
        field: "a",
        path: "$[*].a",
        expected: "at most 5 % null values",
        actual: "25 % (1 of 4)",
        count: 1,
        samples: ["25 % (1 of 4)"],
        location: at(7),
      },
    ]);
  });
});

describe("missingValues", () => {
  it("counts null and the listed values, and no others", () => {
    const of = (count: number) =>
      table([
        withRule("a", "string", rule("quality.missing-values", { missing: ["", "N/A"], threshold: equal(count) })),
      ]);
    expect(held(of(4), column("", "N/A", null, undefined, "n/a", " "))).toBe(true);
  });
});

describe("invalidValues", () => {
  it("counts what is not listed, exactly; null is not invalid", () => {
    const of = table([withRule("a", "any", rule("quality.invalid-values", { valid: ["kg", 1], threshold: equal(3) }))]);
    expect(held(of, column("kg", 1, 1.0, "KG", "1", true, null, undefined))).toBe(true);
  });

  it("counts what the pattern does not match, numbers as they are written", () => {
    const of = table([
      withRule("a", "any", rule("quality.invalid-values", { pattern: "^[0-9]{2}$", threshold: equal(2) })),
    ]);
    expect(held(of, column("12", 12, "1", [12], null))).toBe(true);
  });

  it("demands both where both are stated", () => {
    const of = table([withRule("a", "string", rule("quality.invalid-values", { valid: ["a", "bb"], pattern: "^.$" }))]);
    expect(judged(of, column("a", "bb"))).toMatchObject([{ count: 1, samples: ['"bb"'] }]);
  });

  it("takes a pattern that is not decided in time for one that does not match", () => {
    const of = table([withRule("a", "string", rule("quality.invalid-values", { pattern: "^(?=(a+)+$)b" }))]);
    expect(held(of, column(`${"a".repeat(40)}!`))).toBe(false);
  });
});

describe("duplicateValues", () => {
  it("counts repeated values, not their records; null is none", () => {
    const of = table([withRule("a", "string", rule("quality.duplicate-values", { threshold: equal(2) }))]);
    expect(held(of, column("x", "x", "x", "y", "y", "z", null, null, undefined))).toBe(true);
  });

  it("compares instants of dates and keys of several fields", () => {
    const dates = table([withRule("a", "timestamp", rule("quality.duplicate-values"))]);
    expect(held(dates, column("2024-01-01T00:00:00Z", "2024-01-01T01:00:00+01:00"))).toBe(false);
    const keys = table([field("a"), field("b")], rule("quality.duplicate-values", { fields: ["a", "b"] }));
    expect(held(keys, [{ a: 1, b: 2 }, { a: 2, b: 1 }, { a: 1 }, { a: 1 }, { a: 1, b: null }])).toBe(true);
    expect(
      judged(keys, [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ]),
    ).toMatchObject([{ path: "$", count: 1, samples: ['{"a":1,"b":2}'] }]);
  });

  it("starts anew in every array and map", () => {
    const items = withRule("sku", "string", rule("quality.duplicate-values"));
    for (const shape of [array(object([items])), map(object([items]))]) {
      const of = table([field("items", shape)]);
      const held1 = { a: { sku: "x" }, b: { sku: "y" } };
      const record = (it: Record<string, Value>): Value => ({ items: shape.type === "array" ? Object.values(it) : it });
      expect(held(of, [record(held1), record(held1)])).toBe(true);
      expect(judged(of, [record({ a: { sku: "x" }, b: { sku: "x" } }), record(held1)])).toMatchObject([
        { path: shape.type === "array" ? "$[*].items[*].sku" : "$[*].items.*.sku", count: 1 },
      ]);
    }
  });
});

describe("freshness and retention", () => {
  const of = (name: "quality.freshness" | "quality.retention", shape: "timestamp" | "date" | "string" = "timestamp") =>
    table([withRule("a", shape, rule(name, { seconds: 86_400 }))]);

  it("look at the youngest and at the oldest value", () => {
    const values = column("2026-02-28T00:00:00Z", "2025-01-01T00:00:00Z", null);
    expect(held(of("quality.freshness"), values)).toBe(true);
    expect(held(of("quality.retention"), values)).toBe(false);
    expect(held(of("quality.freshness"), column("2026-02-27T23:59:59.999Z"))).toBe(false);
  });

  it("do not hold where there is no value with a date", () => {
    expect(judged(of("quality.freshness"), [])).toMatchObject([{ actual: "no value with a date" }]);
    expect(held(of("quality.retention", "string"), column("soon"))).toBe(false);
  });

  it("take no part, and are not counted, where nobody says what time it is", () => {
    const { findings, rules } = compileModel(of("quality.freshness"))(column("2000-01-01T00:00:00Z"));
    expect(findings).toEqual([]);
    expect(rules.total).toBe(compileModel(of("quality.freshness"), now)([]).rules.total - 1);
  });
});

describe("every rule", () => {
  it("has the severity of its author", () => {
    const of = table([], rule("quality.row-count", { threshold: equal(1), severity: "warning" }));
    expect(judged(of, [])).toMatchObject([{ severity: "warning" }]);
  });

  it("masks what it shows of personal fields", () => {
    const secret = field("a", "string", {
      ...optional,
      personal: true,
      quality: [rule("quality.invalid-values", { valid: ["x"] })],
    });
    expect(JSON.stringify(judged(table([secret]), column("Ada Lovelace")))).not.toMatch(/Ada|Lovelace/);
  });

  it("reads own members only, and is not confused by data of another shape", () => {
    const of = table([
      withRule("constructor", "string", rule("quality.null-values")),
      field("o", object([withRule("b", "string", rule("quality.null-values"))]), optional),
    ]);
    expect(judged(of, [{}, 7, null, [], { constructor: "x", o: "text" }, { constructor: "x", o: {} }])).toMatchObject([
      { path: "$[*].constructor", count: 1 },
      { path: "$[*].o.b", count: 1 },
    ]);
  });

  it("counts in what held and in all that there was", () => {
    const of = table(
      [withRule("a", scalar("string"), rule("quality.null-values"))],
      rule("quality.row-count", { threshold: equal(1) }),
    );
    expect(compileModel(of)([{ a: "x" }]).rules).toEqual({ held: 4, total: 4 });
    expect(compileModel(of)([{ a: null }]).rules).toEqual({ held: 3, total: 4 });
  });
});

const limits = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom(0.5, 25, 33.3, 50, 66.666667, 100));
const thresholds: fc.Arbitrary<Threshold> = fc.oneof(
  fc.record({
    operator: fc.constantFrom(
      "equal" as const,
      "not-equal" as const,
      "less" as const,
      "at-most" as const,
      "greater" as const,
      "at-least" as const,
    ),
    limit: limits,
  }),
  fc.record({
    operator: fc.constantFrom("between" as const, "not-between" as const),
    limits: fc.tuple(limits, limits).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
  }),
);

/** What a threshold says, in the plainest words there are. */
function allows(threshold: Threshold, measured: number): boolean {
  if ("limits" in threshold) {
    const inside = measured >= threshold.limits[0] && measured <= threshold.limits[1];
    return threshold.operator === "between" ? inside : !inside;
  }
  const { operator, limit } = threshold;
  return {
    equal: measured === limit,
    "not-equal": measured !== limit,
    less: measured < limit,
    "at-most": measured <= limit,
    greater: measured > limit,
    "at-least": measured >= limit,
  }[operator];
}

const counters: Readonly<Record<string, (values: readonly Value[]) => number>> = {
  "quality.null-values": (values) => values.filter((it) => it === null).length,
  "quality.missing-values": (values) => values.filter((it) => it === null || it === "").length,
  "quality.invalid-values": (values) => values.filter((it) => it !== null && it !== "x" && it !== 1).length,
  "quality.duplicate-values": (values) =>
    new Set(values.filter((it) => it !== null && values.filter((other) => other === it).length > 1)).size,
};

describe("any data, against counting by hand", () => {
  const rules = fc.constantFrom(...(Object.keys(counters) as (keyof typeof counters & Rule)[]));
  const values = fc.array(fc.constantFrom<Value>(null, "", "x", "y", 1, 2), { maxLength: 8 });

  it("every metric, operator and unit gives the same verdict", () => {
    fc.assert(
      fc.property(rules, thresholds, fc.constantFrom("rows", "percent"), values, (name, threshold, unit, drawn) => {
        const of = table([withRule("a", "any", rule(name, { threshold, unit, missing: [""], valid: ["x", 1] }))]);
        const count = (counters[name] as (typeof counters)[string])(drawn);
        // Shares whose decimals end are compared as they are; the others no limit here equals.
        const measured = unit === "rows" ? count : drawn.length === 0 ? 0 : (100 * count) / drawn.length;
        expect(held(of, column(...drawn))).toBe(allows(threshold, measured));
      }),
      { numRuns: 3000 },
    );
  });

  it("the order of the records changes nothing", () => {
    fc.assert(
      fc.property(
        rules,
        thresholds,
        fc.shuffledSubarray([null, "", "x", "x", "y", 1, 1, 2] as Value[], { minLength: 8 }),
        (name, threshold, drawn) => {
          const of = table([withRule("a", "any", rule(name, { threshold, missing: [""], valid: ["x"] }))]);
          expect(held(of, column(...drawn))).toBe(held(of, column(null, "", "x", "x", "y", 1, 1, 2)));
        },
      ),
    );
  });
});

describe("the number of rules", () => {
  const quality = fc.array(
    fc.constantFrom<Rule>("quality.null-values", "quality.duplicate-values", "quality.freshness").map((it) => rule(it)),
    { maxLength: 2 },
  );
  const flags = fc.record({
    required: fc.boolean(),
    nullable: fc.boolean(),
    unique: fc.boolean(),
    primaryKey: fc.boolean(),
    quality,
  });
  const constraints = fc.subarray([
    { rule: "schema.min-length", limit: 1, location: at() },
    { rule: "schema.format", format: "binary", location: at() },
    { rule: "schema.format", format: "email", location: at() },
  ] as const);
  const { fields } = fc.letrec<{ shape: Field["shape"]; fields: Field[] }>((tie) => ({
    shape: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.oneof(
        fc.constant(scalar("any")),
        constraints.map((it) => scalar("string", ...it)),
      ),
      tie("fields").map((it) => object(it)),
      tie("shape").map((it) => array(it)),
      tie("shape").map((it) => map(it)),
    ),
    fields: fc
      .array(fc.tuple(tie("shape"), flags), { maxLength: 3 })
      .map((all) => all.map(([of, it], index) => field(`f${index}`, of, it))),
  }));

  it("is what the judge looks at, but that it counts as a rule that a record is an object where its fields demand something", () => {
    fc.assert(
      fc.property(
        fields,
        fc.constantFrom("one" as const, "many" as const),
        fc.array(fc.constant(rule("quality.row-count")), { maxLength: 2 }),
        (drawn, cardinality, own) => {
          const of = model({ cardinality, fields: drawn, quality: own });
          const ofQuality = compileModel(of)([]).rules.total - compileModel(strip(of))([]).rules.total;
          const ofSchema = ruleCount(strip(of));
          expect(ruleCount(of)).toBe(ofSchema + ofQuality);
          expect(compileModel(of)([]).rules.total).toBe(ruleCount(of) + (ofSchema > 0 ? 1 : 0));
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** The model without quality rules, at any depth. */
function strip<T>(it: T): T {
  if (Array.isArray(it)) return it.map(strip) as T;
  if (typeof it !== "object" || it === null) return it;
  return Object.fromEntries(
    Object.entries(it)
      .filter(([key]) => key !== "quality")
      .map(([key, held]) => [key, strip(held)]),
  ) as T;
}
