import { describe, expect, it } from "vitest";
import { compileModel } from "../../src/judges/index.ts";
import type { Constraint, StringFormat } from "../../src/types/contract.ts";
import type { Value } from "../../src/types/value.ts";
import {
  array,
  exclusiveMaximum,
  exclusiveMinimum,
  field,
  format,
  map,
  maxItems,
  maximum,
  maxLength,
  maxProperties,
  minItems,
  minimum,
  minLength,
  minProperties,
  model,
  multipleOf,
  object,
  oneOf,
  pattern,
  type ShapeLike,
  scalar,
  uniqueItems,
} from "../support/models.ts";

const rulesBroken = (shape: ShapeLike, value: Value) =>
  compileModel(model({ fields: [field("x", shape)] }))({ x: value }).findings.map((it) => it.rule);

type Row = readonly [
  what: string,
  shape: ShapeLike,
  demand: Constraint,
  right: readonly Value[],
  wrong: readonly Value[],
];

const text = (it: Constraint) => scalar("string", it);
const row = (what: string, type: Parameters<typeof scalar>[0], it: Constraint, right: Value[], wrong: Value[]): Row => [
  what,
  scalar(type, it),
  it,
  right,
  wrong,
];

const rows: readonly Row[] = [
  row(
    "enum",
    "any",
    oneOf("a", 1, 9007199254740993n, { k: [1] }),
    ["a", 1.0, 9007199254740993n, { k: [1] }],
    ["A", "1", 9007199254740992, { k: [] }],
  ),
  row(
    "enum of instants",
    "timestamp",
    oneOf("2024-01-01T00:00:00Z"),
    ["2024-01-01T02:00:00+02:00"],
    ["2024-01-01T00:00:00+02:00"],
  ),
  row("length in code points", "string", minLength(2), ["ab", "😀😀"], ["", "a", "😀"]),
  row("length in code points", "string", maxLength(2), ["", "😀😀"], ["abc", "😀😀😀"]),
  row("minimum", "number", minimum(1.5), [1.5, 2, 10n ** 30n], [1.49, -(10n ** 30n)]),
  row(
    "maximum of a bigint",
    "integer",
    maximum(9007199254740993n),
    [9007199254740992, 9007199254740993n],
    [9007199254740994n],
  ),
  row("exclusive minimum", "number", exclusiveMinimum(0), [1e-300], [0, -1]),
  row("exclusive maximum", "integer", exclusiveMaximum(2 ** 53), [2 ** 53 - 1], [2 ** 53, 2n ** 60n]),
  row("minimum of a date", "date", minimum("2024-01-31"), ["2024-01-31", "2024-02-01"], ["2024-01-30"]),
  row(
    "maximum of a timestamp",
    "timestamp",
    maximum("2024-01-01T00:00:00Z"),
    ["2024-01-01T00:30:00+01:00"],
    ["2023-12-31T23:30:00-01:00"],
  ),
  row(
    "minimum of a fraction",
    "timestamp_ntz",
    exclusiveMinimum("2024-01-01T00:00:00.45"),
    ["2024-01-01T00:00:00.5"],
    ["2024-01-01T00:00:00.450", "2024-01-01T00:00:00.4"],
  ),
  row(
    "a date as limit of timestamps",
    "timestamp",
    minimum("2024-01-01"),
    ["2024-01-01T00:00:00Z"],
    ["2023-12-31T23:59:59Z"],
  ),
  row("a limit of the wrong kind holds for nothing", "string", minimum(3), [], ["5", "abc"]),
  row("multiple of a decimal", "number", multipleOf(0.01), [0, 4.35, 1.1, 1e21, 0.07], [0.005, 0.1 + 0.2]),
  row("multiple of an integer", "integer", multipleOf(7), [0, -14, 7n * 10n ** 20n], [1, 10n ** 20n]),
  row("multiple of nothing holds for nothing", "number", multipleOf(0), [], [0, 1]),
  ["min items", array("any", minItems(1)), minItems(1), [[1]], [[]]],
  ["max items", array("any", maxItems(1)), maxItems(1), [[], [1]], [[1, 2]]],
  [
    "unique items",
    array("any", uniqueItems()),
    uniqueItems(),
    [
      [1, "1", true],
      [{ a: 1 }, { a: 2 }],
    ],
    [
      [1, 1.0],
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
    ],
  ],
  ["min properties", object([], minProperties(1)), minProperties(1), [{ a: 1 }], [{}]],
  ["max properties", map("any", maxProperties(1)), maxProperties(1), [{ a: 1 }], [{ a: 1, b: 2 }]],
];

describe("a constraint", () => {
  it.each(rows)("%s", (_what, shape, demand, right, wrong) => {
    for (const value of right) expect([value, rulesBroken(shape, value)]).toEqual([value, []]);
    for (const value of wrong) expect([value, rulesBroken(shape, value)]).toEqual([value, [demand.rule]]);
  });

  const formats: readonly (readonly [StringFormat, readonly string[], readonly string[]])[] = [
    ["email", ["a@b.co", "a.b+c@d-e.org"], ["a@b", "a b@c.de", "a@@b.co", "a@b..co", ""]],
    [
      "uuid",
      ["123e4567-e89b-12d3-a456-426614174000", "123E4567-E89B-12D3-A456-426614174000"],
      ["123e4567", "{123e4567-e89b-12d3-a456-426614174000}"],
    ],
    ["uri", ["https://a.b/c?d=e#f", "urn:isbn:1"], ["//a.b", "a b:c", "http://ä.de", "https://a/%zz"]],
    ["hostname", ["a", "a-b.example.org"], ["-a", "a..b", "a_b", "a".repeat(64)]],
    ["ipv4", ["127.0.0.1"], ["256.0.0.1", "1.2.3", "01.2.3.4"]],
    ["ipv6", ["::1", "fe80::1"], ["fe80::1%eth0", "1::2::3", "127.0.0.1"]],
    ["byte", ["", "YWI=", "YWJj"], ["YWI", "Y===", "a b="]],
    ["binary", ["anything"], []],
    ["password", ["anything"], []],
  ];
  it.each(formats)("of format %s", (name, right, wrong) => {
    for (const value of right) expect([value, rulesBroken(text(format(name)), value)]).toEqual([value, []]);
    for (const value of wrong)
      expect([value, rulesBroken(text(format(name)), value)]).toEqual([value, ["schema.format"]]);
  });

  it("that demands nothing is no rule", () => {
    const rules = (...demands: Constraint[]) =>
      compileModel(model({ fields: [field("x", scalar("string", ...demands))] }))({ x: "" }).rules.total;
    expect(rules(format("binary"))).toBe(rules());
    expect(rules(format("email"))).toBe(rules() + 1);
  });

  it("says which text was not decided in time, instead of calling it wrong", () => {
    const shape = text(pattern("^(?=(a+)+$)b?"));
    const [finding] = compileModel(model({ fields: [field("x", shape)] }))({ x: `${"a".repeat(40)}!` }).findings;
    expect(finding).toMatchObject({
      rule: "schema.pattern",
      actual: expect.stringContaining("not decided within 100 ms"),
    });
  });
});
