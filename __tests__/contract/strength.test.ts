import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeMutants, suggestRule } from "../../src/contract/index.ts";
import type { Value } from "../../src/types/value.ts";
import type { Mutation } from "../../src/types/verdict.ts";
import { array, field, model, object } from "../support/models.ts";

const limits = { mutants: 1000, values: 100_000 };
const mutantsOf = (outputs: readonly Value[], about = model(), seed = 1) => [
  ...makeMutants(outputs, about, seed, limits),
];

/** The wrong outputs of one kind. */
const wrong = (mutation: string, output: Value): readonly unknown[] =>
  mutantsOf([output]).flatMap((it) => (it.mutation === mutation ? it.outputs.map((its) => its.output) : []));

describe("mutants of a right output", () => {
  const table: readonly (readonly [Mutation, unknown, readonly unknown[]])[] = [
    ["dropped-field", { a: 1, b: { c: 2 } }, [{ b: { c: 2 } }, { a: 1 }, { a: 1, b: {} }]],
    ["changed-type", { a: true }, [[{ a: true }], { a: "true" }]],
    ["changed-type", [1], [1, ["1"]]],
    ["changed-sign", { a: 2 }, [{ a: -2 }]],
    ["rounded", { a: 1.6 }, [{ a: 2 }]],
    ["changed-case", { a: "Ada" }, [{ a: "ADA" }]],
    ["changed-case", { a: "ADA" }, [{ a: "ada" }]],
    ["stale-date", { a: "2024-03-01" }, [{ a: "2024-02-29" }]],
    ["stale-date", { a: "2024-01-01T10:00:00Z" }, [{ a: "2023-12-31T10:00:00Z" }]],
    ["stale-date", { a: "2024-99-01" }, []],
    ["truncated-rows", [1, 2], [[1]]],
    ["duplicated-rows", [1], [[1, 1]]],
    ["duplicated-rows", [], []],
    ["reordered-rows", [1, 2, 3], [[3, 2, 1]]],
  ];

  it.each(table)("%s (%#)", (mutation, output, expected) => {
    const made = wrong(mutation, output as Value);
    expect(made).toHaveLength(expected.length);
    expect(made).toEqual(expect.arrayContaining([...expected]));
  });

  it("are off by one in either direction", () => {
    const values = Array.from({ length: 20 }, (_, seed) => mutantsOf([{ a: 5 }], model(), seed));
    const made = values.flat().filter((it) => it.mutation === "off-by-one");
    expect(new Set(made.map((it) => JSON.stringify(it.outputs[0]?.output)))).toEqual(new Set(['{"a":6}', '{"a":4}']));
  });

  it("take whole numbers of any size", () => {
    expect(wrong("changed-sign", { a: 2n ** 70n })).toEqual([{ a: -(2n ** 70n) }]);
  });

  it("swap outputs, and give one for all", () => {
    const made = mutantsOf([{ a: 1 }, { a: 2 }, { a: 3 }]);
    for (const { outputs } of made.filter((it) => it.mutation === "swapped-outputs")) {
      expect(outputs[0]?.output).not.toEqual({ a: (outputs[0]?.of ?? 0) + 1 });
    }
    const constant = made.filter((it) => it.mutation === "constant-output");
    expect(constant).toHaveLength(3);
    for (const { outputs } of constant) expect(new Set(outputs.map((it) => it.output)).size).toBe(1);
  });

  it("are one of each kind and place before there is a second one", () => {
    const outputs = Array.from({ length: 10 }, (_, index) => [{ a: index + 0.5 }, { a: index }]);
    const all = mutantsOf(outputs);
    const groups = new Set(all.map((it) => it.group)).size;
    const few = [...makeMutants(outputs, model(), 1, { mutants: groups, values: 100_000 })];
    expect(new Set(few.map((it) => it.group)).size).toBeGreaterThan(groups - 3);
  });

  it("never fail, change nothing in place, keep strange names, and are the same for the same seed", () => {
    const value = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Value>;
    const strange = fc.dictionary(fc.constantFrom("__proto__", "a", ""), value, { noNullPrototype: true });
    fc.assert(
      fc.property(fc.array(fc.oneof(value, strange), { minLength: 1, maxLength: 4 }), fc.integer(), (outputs, seed) => {
        const before = JSON.stringify(outputs);
        const made = mutantsOf(outputs, model(), seed);
        expect(JSON.stringify(mutantsOf(outputs, model(), seed))).toBe(JSON.stringify(made));
        expect(JSON.stringify(outputs)).toBe(before);
        expect(Object.getPrototypeOf({})).toBe(Object.prototype);
      }),
    );
  });
});

describe("the rule to add", () => {
  const about = model({
    cardinality: "many",
    fields: [
      field("id", "string"),
      field("note", "string", { required: false }),
      field("rare", "string", { required: false }),
      field("any", "any"),
      field("amount", "number"),
      field("rows", array(object([field("key", "integer")]))),
    ],
  });
  const rows = [
    { id: "a", note: "x", rare: "r", any: 1, amount: 3, rows: [{ key: 1 }, { key: 2 }], more: "m" },
    { id: "b", note: "y", rare: null, any: 2, amount: 3, rows: [], more: "n" },
  ];
  const rule = (mutation: string, group: string) => {
    const mutant = mutantsOf([rows as Value], about).find(
      (it) => it.mutation === mutation && it.place?.group === group,
    );
    return mutant && suggestRule(mutant.mutation, mutant.place, [rows as Value], about);
  };

  it.each([
    ["dropped-field", '$[*]."note"', '"note": required: true'],
    ["dropped-field", '$[*]."rare"', undefined],
    ["dropped-field", '$[*]."more"', 'properties: [{ name: "more", logicalType: string, required: true }]'],
    ["changed-type", '$[*]."any"', '"any": logicalType: integer'],
    ["changed-sign", '$[*]."amount"', '"amount": logicalTypeOptions: { minimum: 0 }'],
    ["duplicated-rows", "$", '"id": unique: true'],
    ["duplicated-rows", '$[*]."rows"', '"key": unique: true'],
    ["off-by-one", '$[*]."amount"', undefined],
  ])("against %s at %s", (mutation, group, expected) => {
    expect(rule(mutation, group)).toBe(expected);
  });
});
