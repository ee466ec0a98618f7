import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { difference, sameValue } from "../../src/judges/index.ts";
import type { Value } from "../../src/types/value.ts";
import { array, field, map, model, object, scalar } from "../support/models.ts";

const value = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Value>(null, true, 0, 1, 1 + 1e-12, 2 ** 53, 2n ** 53n + 1n, "a", "2024-01-01T00:00:00Z"),
    fc.double(),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "c", "__proto__"), tie("value")),
  ),
})).value;
const about = model({
  fields: [
    field("a", "timestamp", { required: false }),
    field("b", map(array("number")), { required: false }),
    field("c", "integer"),
  ],
});

describe("equality", () => {
  it("is reflexive and symmetric, with and without a model, and agrees with the differences found", () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        for (const model of [undefined, about]) {
          expect(sameValue(a, structuredClone(a), model)).toBe(true);
          expect(sameValue(a, b, model)).toBe(sameValue(b, a, model));
          expect(difference(a, b, model).length === 0).toBe(sameValue(a, b, model));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("does not look at the order of keys, and does at that of items", () => {
    expect(sameValue({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
    expect(sameValue([1, 2], [2, 1])).toBe(false);
  });

  it("takes integers exactly and other numbers within 1e-9", () => {
    expect(sameValue(1, 1.0)).toBe(true);
    expect(sameValue(1e15, 1e15 + 1)).toBe(false);
    expect(sameValue(9007199254740993n, 9007199254740992)).toBe(false);
    expect(sameValue(10n ** 20n, 1e20)).toBe(true);
    expect(sameValue(0.1 + 0.2, 0.3)).toBe(true);
    expect(sameValue(0.3, 0.3 * (1 + 2e-9))).toBe(false);
    expect(sameValue(3, 3.0000000001)).toBe(true);
    expect(sameValue(3, 3.0000000001, scalar("integer"))).toBe(false);
    expect(sameValue(0, 1e-300)).toBe(false);
    expect(sameValue(1, "1")).toBe(false);
    expect(sameValue(1, true)).toBe(false);
  });

  it("takes absent for null where the field is optional, and only there", () => {
    const of = model({ fields: [field("x", "string", { required: false }), field("y", "string", { nullable: true })] });
    expect(sameValue({ y: "a" }, { x: null, y: "a" }, of)).toBe(true);
    expect(sameValue({ x: "a" }, { x: "a", y: null }, of)).toBe(false);
    expect(sameValue({ y: "a" }, { x: null, y: "a" })).toBe(false);
    expect(sameValue({ y: "a" }, { z: null, y: "a" }, of)).toBe(false);
    expect(sameValue({}, { k: null }, map("any"))).toBe(false);
  });

  it("compares timestamps by instant where the shape says timestamp", () => {
    const [a, b] = ["2024-01-01T00:00:00Z", "2024-01-01T01:00:00.00+01:00"];
    expect(sameValue(a, b, scalar("timestamp"))).toBe(true);
    expect(sameValue(a, b, scalar("string"))).toBe(false);
    expect(sameValue(a, b)).toBe(false);
    expect(sameValue([{ at: a }], [{ at: b }], array(object([field("at", "timestamp")])))).toBe(true);
  });
});

describe("the differences", () => {
  it("name the place, and the path over all items", () => {
    const of = model({ cardinality: "many", fields: [field("id", "integer"), field("tags", map("integer"))] });
    const expected = [
      { id: 1, tags: { a: 1 } },
      { id: 2, tags: { b: 2 } },
    ];
    const actual = [
      { id: 1, tags: { a: 1 } },
      { id: 3, tags: { c: 2 } },
    ];
    expect(difference(expected, actual, of)).toEqual([
      { place: "$[1].id", path: "$[*].id", expected: "2", actual: "3" },
      { place: "$[1].tags.b", path: "$[*].tags.*", expected: "2", actual: "no such key" },
      { place: "$[1].tags.c", path: "$[*].tags.*", expected: "no such key", actual: "2" },
    ]);
    expect(difference(expected, actual, of, 1)).toHaveLength(1);
  });

  it("say that items are missing, or in another order, rather than that all of them differ", () => {
    expect(difference([1, 2, 3], [1, 3])).toEqual([
      { place: "$", path: "$", expected: "an array of 3 items", actual: "an array of 2 items" },
      { place: "$[1]", path: "$[*]", expected: "2", actual: "3" },
    ]);
    expect(difference([1, 2], [2, 1])).toMatchObject([{ actual: "the same items in another order" }]);
  });

  it("keep keys that the model does not name out of the path, and out of the place within a personal field", () => {
    const of = model({
      fields: [field("by", object([field("id", "integer")]), { personal: true }), field("extra", "any")],
    });
    const expected = { by: { id: 1, Grace: 1 }, extra: { Ada: 1 }, Alan: 1 };
    const actual = { by: { id: 2, Grace: 2 }, extra: { Ada: 2 }, Alan: 2 };
    expect(difference(expected, actual, of).map(({ place, path }) => ({ place, path }))).toEqual([
      { place: "$.by.id", path: "$.by.id" },
      { place: "$.by.*", path: "$.by.*" },
      { place: "$.extra.Ada", path: "$.extra.*" },
      { place: "$.Alan", path: "$.*" },
    ]);
  });

  it("mask personal fields, and the keys of personal maps", () => {
    const of = model({
      fields: [field("name", "string", { personal: true }), field("by", map("string"), { personal: true })],
    });
    const text = JSON.stringify(difference({ name: "Ada", by: { Grace: "x" } }, { name: "Alan", by: {} }, of));
    expect(text).toContain("xxx");
    expect(text).not.toMatch(/Ada|Alan|Grace/);
  });
});
