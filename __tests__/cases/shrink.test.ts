import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawCases, shrink } from "../../src/cases/index.ts";
import { hasErrors } from "../../src/findings.ts";
import { compileModel } from "../../src/judges/index.ts";
import type { Case } from "../../src/types/case.ts";
import type { Model } from "../../src/types/contract.ts";
import type { RecordValue, Value } from "../../src/types/value.ts";
import * as build from "../support/models.ts";
import { models } from "./arbitrary-models.ts";

const caseOf = (input: Value, more: Partial<Case> = {}): Case => ({
  name: "it",
  source: "drawn",
  heldBack: false,
  input,
  ...more,
});

const shrunk = (input: Value, model: Model, fails: (input: Value) => boolean, limit = 50) => {
  const judge = compileModel(model);
  return shrink({
    case: caseOf(input),
    model,
    valid: (it) => !hasErrors(judge(it).findings),
    fails: async (it) => fails(it.input),
    limit,
  }).then((it) => it.input);
};

const rows = build.model({
  cardinality: "many",
  fields: [
    build.field("id", "integer"),
    build.field("name"),
    build.field("day", "date"),
    build.field("note", "string", { required: false }),
  ],
});

const table = (count: number) =>
  Array.from({ length: count }, (_, id) => ({ id: id + 500, name: `Zoë ${id}`, day: "2024-02-29", note: "later" }));

describe("the smallest failing case", () => {
  it("has only the row that fails, without what may be left out", async () => {
    const smallest = await shrunk(table(10), rows, (it) =>
      (it as RecordValue[]).some((row) => row.day === "2024-02-29" && Number(row.id) > 506),
    );
    expect(smallest).toEqual([{ id: expect.any(Number), name: "", day: "2024-02-29" }]);
  });

  it("has numbers near zero, short plain texts and dates as they were", async () => {
    expect(
      await shrunk([{ id: 912, name: "Åse Ødegård", day: "2024-02-29" }], rows, (it) => {
        const [row] = it as RecordValue[];
        return row !== undefined && Number(row.id) >= 100 && String(row.name).length >= 2;
      }),
    ).toEqual([{ id: 114, name: "as", day: "2024-02-29" }]);
  });

  it("has dates and times as they were, even where anything fails", async () => {
    const moment = build.model({ fields: [build.field("day", "date"), build.field("times", build.array("time"))] });
    const input = { day: "2024-02-29", times: ["10:30:00.120"] };
    const tried: string[] = [];
    await shrink({
      case: caseOf(input),
      model: moment,
      valid: () => true,
      limit: 50,
      fails: async (it) => {
        tried.push(JSON.stringify(it.input));
        return false;
      },
    });
    expect(tried).toEqual(['{"day":"2024-02-29","times":[]}']);
  });

  it("satisfies the model still", async () => {
    const bounded = build.model({
      fields: [
        build.field("n", build.scalar("integer", build.minimum(20))),
        build.field("tags", build.array("string", build.minItems(2))),
      ],
    });
    expect(await shrunk({ n: 90, tags: ["one", "two", "three"] }, bounded, () => true)).toEqual({
      n: 22,
      tags: ["", ""],
    });
  });

  it("loses an expected output that belonged to the larger one, and keeps its own otherwise", async () => {
    const model = build.model({ fields: [build.field("n", "integer")] });
    const request = { case: caseOf({ n: 9 }, { output: 1 }), model, valid: () => true, limit: 50 };
    expect(await shrink({ ...request, fails: async () => true })).toEqual(caseOf({ n: 0 }));
    expect(await shrink({ ...request, fails: async () => false })).toBe(request.case);
  });

  it("is found in what no model describes", async () => {
    const model = build.model({ fields: [build.field("it", "any")] });
    const input = { it: { a: [1, { b: "xyz", c: 12345678901234567890n }], d: true } };
    expect(
      await shrunk(input, model, (it) =>
        JSON.stringify(it, (_, value) => (typeof value === "bigint" ? "big" : value)).includes('"big"'),
      ),
    ).toEqual({
      it: { a: [{ c: expect.any(BigInt) }] },
    });
  });
});

describe("shrinking", () => {
  const drawn = fc.tuple(models, fc.nat()).map(([model, seed]) => {
    const cases = drawCases({ model, seed, count: 3, words: [], edges: true });
    return { model, input: (cases.ok && cases.value.at(-1)?.input) || {} };
  });

  it("ends on a case that fails, after at most as many runs as allowed", async () => {
    await fc.assert(
      fc.asyncProperty(drawn, fc.nat(60), fc.nat(7), async ({ model, input }, limit, salt) => {
        const fails = (it: Value) =>
          (JSON.stringify(it).length + salt) % 3 !== 0 || JSON.stringify(it) === JSON.stringify(input);
        let runs = 0;
        const smallest = await shrunk(
          input,
          model,
          (it) => {
            runs += 1;
            return fails(it);
          },
          limit,
        );
        expect(fails(smallest)).toBe(true);
        expect(runs).toBeLessThanOrEqual(limit);
        expect(hasErrors(compileModel(model)(smallest).findings)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it("takes the same way every time", async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async ({ model, input }) => {
        const fails = (it: Value) => JSON.stringify(it).length % 2 === JSON.stringify(input).length % 2;
        expect(await shrunk(input, model, fails)).toEqual(await shrunk(input, model, fails));
      }),
      { numRuns: 50 },
    );
  });

  it("never runs the same input twice", async () => {
    const seen: string[] = [];
    await shrunk(table(6), rows, (it) => {
      seen.push(JSON.stringify(it));
      return seen.length % 4 === 0;
    });
    expect(new Set(seen).size).toBe(seen.length);
  });
});
