import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { candidateRelations, type Pair } from "../../src/contract/index.ts";
import type { Value } from "../../src/types/value.ts";
import { jsonata } from "../support/suites.ts";

afterAll(() => jsonata.close());

const of = (input: Value, output: Value) => candidateRelations([{ input, output }]);

describe("candidate rules between input and output", () => {
  it.each([
    ["the same values", [{ a: "x" }, { a: "y" }], [{ b: "x" }, { b: "y" }], "$same(output.b, input.a)"],
    ["as many rows", [{ a: 1 }, { a: 5 }], [{ b: 2 }, { b: 3 }], "$count(output) = $count(input)"],
    ["one sum", { items: [{ n: 1 }, { n: 2.5 }] }, { sum: 3.5 }, "$near($sum(output.sum), $sum(input.items.n))"],
    ["every row counted", [{ a: 1 }, { a: 2 }], { rows: 2 }, "$near($sum(output.rows), $count(input))"],
    [
      "first come, first served",
      [{ k: "b" }, { k: "a" }, { k: "b" }],
      [{ k: "b" }, { k: "a" }],
      "$same(output.k, $distinct(input.k))",
    ],
    ["a fixed order", { a: 1 }, [{ n: 3 }, { n: 2 }, { n: 1 }], "$same(output.n, output^(>n).n)"],
    ["strange names", [{ "a b": "x" }, { "a b": "y" }], [{ in: "x" }, { in: "y" }], "$same(output.`in`, input.`a b`)"],
  ])("%s", (_, input, output, expected) => {
    expect(of(input as Value, output as Value)).toContain(expected);
  });

  it("are none where chance explains it all", () => {
    expect(of({ a: 1 }, { b: 2 })).toEqual([]);
    expect(of({ a: 1 }, { b: 1 })).toEqual([]);
    expect(of([{ a: 0 }, { a: 0 }], { sum: 0 })).toEqual([]);
  });

  it("must hold on every sample", () => {
    const rows = (...values: readonly string[]) => values.map((k) => ({ k }));
    const pairs: Pair[] = [
      { input: rows("a", "b"), output: rows("a", "b") },
      { input: rows("a", "b"), output: rows("b", "a") },
    ];
    expect(candidateRelations(pairs)).not.toContain("$same(output.k, input.k)");
    expect(candidateRelations(pairs)).toContain("$count(output.k[$not($ in $$.input.k)]) = 0");
  });

  it("are expressions that the engine decides, whatever the names and values", async () => {
    const name = fc.oneof(fc.constantFrom("a", "in", "a.b", "`", "$", "__proto__", ""), fc.string({ maxLength: 4 }));
    const scalar = fc.oneof(fc.constantFrom("x", "y", "z"), fc.integer({ min: 0, max: 5 }), fc.constant(null));
    const record = fc.dictionary(name, scalar, { maxKeys: 3, noNullPrototype: true });
    const side = fc.array(record, { maxLength: 5 }) as fc.Arbitrary<Value>;
    await fc.assert(
      fc.asyncProperty(side, side, async (input, output) => {
        for (const expression of of(input, output).slice(0, 20)) {
          const outcome = await jsonata.evaluate(expression, { input, output });
          expect([expression, outcome.kind]).toEqual([expression, "boolean"]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
