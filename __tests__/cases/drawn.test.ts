import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawCases } from "../../src/cases/index.ts";
import { compileModel } from "../../src/judges/index.ts";
import type { Field, Model } from "../../src/types/contract.ts";
import type { RecordValue, Value } from "../../src/types/value.ts";
import * as build from "../support/models.ts";
import { models } from "./arbitrary-models.ts";

const draw = (model: Model, { seed = 1, count = 20, words = [] as readonly string[], edges = true } = {}) =>
  drawCases({ model, seed, count, words, edges });

const drawn = (model: Model, settings?: Parameters<typeof draw>[1]) => {
  const cases = draw(model, settings);
  if (!cases.ok) throw new Error(cases.findings.map((it) => it.message).join("\n"));
  return cases.value;
};

const inputs = (model: Model, settings?: Parameters<typeof draw>[1]) => drawn(model, settings).map((it) => it.input);

/** What one field was drawn as, in a model of one record with that field. */
const values = (
  shape: Parameters<typeof build.field>[1],
  more: Partial<Field> = {},
  settings?: Parameters<typeof draw>[1],
) => inputs(build.model({ fields: [build.field("it", shape, more)] }), settings).map((it) => (it as RecordValue).it);

const table = (...fields: readonly Field[]) => build.model({ cardinality: "many", fields });

function* scalarsIn(value: Value): Generator<Value> {
  if (typeof value !== "object" || value === null) yield value;
  else for (const it of Object.values(value)) yield* scalarsIn(it as Value);
}

function* keysIn(value: Value): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield* Object.keys(value);
  for (const it of Object.values(value)) yield* keysIn(it as Value);
}

describe("every drawn input", () => {
  it("satisfies its model", () => {
    fc.assert(
      fc.property(models, fc.integer(), fc.boolean(), (model, seed, edges) => {
        const judge = compileModel(model);
        for (const input of inputs(model, { seed, edges, count: 8 })) {
          expect(judge(input).findings.map((it) => `${it.message} in ${JSON.stringify(input)}`)).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("is the same for the same seed, byte for byte", () => {
    fc.assert(
      fc.property(models, fc.integer(), (model, seed) => {
        expect(JSON.stringify(drawn(model, { seed }))).toBe(JSON.stringify(drawn(model, { seed })));
      }),
      { numRuns: 50 },
    );
  });

  it("differs from the others, and from what is taken", () => {
    fc.assert(
      fc.property(models, (model) => {
        const all = inputs(model);
        expect(new Set(all.map((it) => JSON.stringify(it))).size).toBe(all.length);
        const others = drawCases({ model, seed: 1, count: 20, words: [], edges: true, taken: all });
        const texts = others.ok ? others.value.map((it) => JSON.stringify(it.input)) : [];
        for (const it of all) expect(texts).not.toContain(JSON.stringify(it));
      }),
      { numRuns: 50 },
    );
  });

  it("stays sane: well-formed texts without NUL, no __proto__, integers within 2^53", () => {
    fc.assert(
      fc.property(models, fc.integer(), fc.array(fc.string({ unit: "binary" })), (model, seed, words) => {
        const all = inputs(model, { seed, words: [...words, "__proto__", "a\0b", "\ud800"] });
        const insane = all.flatMap((input) => [...scalarsIn(input)]).filter((it) => !isSane(it, model));
        expect(insane).toEqual([]);
        expect(all.flatMap((input) => [...keysIn(input)])).not.toContain("__proto__");
      }),
      { numRuns: 60 },
    );
  });

  it("stays within a thousand million, six decimals and the years 1900 to 2100 where nothing else is demanded", () => {
    const days = values("date", {}, { count: 300 }).concat(values("timestamp", {}, { count: 300 }));
    for (const it of days)
      expect(Number((it as string).slice(0, 4))).toSatisfy((year: number) => year >= 1900 && year <= 2100);
    for (const it of values("number", {}, { count: 300 })) {
      expect(Math.abs(it as number)).toBeLessThanOrEqual(1e9);
      expect(Number((it as number).toFixed(6))).toBe(it);
    }
  });

  it("goes where the contract goes: beyond what is sane elsewhere", () => {
    for (const it of values(build.scalar("integer", build.minimum(1_600_000_000_000)))) {
      expect(it).toBeGreaterThanOrEqual(1_600_000_000_000);
    }
  });

  const isSane = (value: Value, model: Model): boolean => {
    if (typeof value === "number")
      return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
    if (typeof value !== "string") return true;
    // An enum may list anything.
    return !/[\0\p{Surrogate}]/u.test(value) || JSON.stringify(model).includes(JSON.stringify(value));
  };
});

describe("drawing starts at the edges", () => {
  it("of texts: empty and non-ASCII ones, and the ends of their lengths", () => {
    expect(values("string").slice(0, 4)).toEqual(["", "Zoë Ångström 東京 🚀", `O'Neil, "J."`, " padded "]);
    const lengths = values(build.scalar("string", build.minLength(3), build.maxLength(30))).map(
      (it) => [...(it as string)].length,
    );
    expect(lengths).toContain(3);
    expect(lengths).toContain(30);
  });

  it("of numbers and dates: their bounds, and zero", () => {
    expect(values(build.scalar("integer", build.minimum(-5), build.maximum(70))).slice(0, 5)).toEqual([
      -5, 70, 0, 1, -1,
    ]);
    expect(values(build.scalar("number", build.exclusiveMinimum(0), build.maximum(2.5))).slice(0, 2)).toEqual([
      0.01, 2.5,
    ]);
    expect(
      values(build.scalar("date", build.minimum("2024-02-28"), build.exclusiveMaximum("2024-03-02"))).slice(0, 2),
    ).toEqual(["2024-02-28", "2024-03-01"]);
  });

  it("of optional fields: absent and null", () => {
    expect(inputs(build.model({ fields: [build.field("it", "string", { required: false })] })).slice(0, 2)).toEqual([
      {},
      { it: null },
    ]);
    expect(values("string", { nullable: true })[0]).toBeNull();
  });

  it("of lists: none, one and several members", () => {
    const lengths = values(build.array("string")).map((it) => (it as readonly Value[]).length);
    expect(lengths.slice(0, 3)).toEqual([0, 1, 4]);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(10);
  });

  it("of tables: no row, one row and several", () => {
    const rows = inputs(table(build.field("id", "integer"))).map((it) => (it as readonly Value[]).length);
    expect(rows.slice(0, 3)).toEqual([0, 1, 5]);
    expect(Math.max(...rows.slice(3))).toBeGreaterThan(3);
  });
});

describe("what is drawn", () => {
  it("recombines the words of given and example values", () => {
    const texts = values("string", {}, { words: ["Bern", "Zürich HB"], edges: false, count: 30 }).filter(
      (it) => !["", " padded ", `O'Neil, "J."`, "Zoë Ångström 東京 🚀"].includes(it as string),
    );
    for (const it of texts) expect(it).toMatch(/^(?:Bern|Zürich HB)(?: Bern| Zürich HB|-\d+)*$/);
  });

  it("keeps primary keys, unique fields and unique items apart", () => {
    const order = table(
      build.field("order", build.scalar("integer", build.minimum(1), build.maximum(3)), { primaryKey: true }),
      build.field("line", build.scalar("integer", build.minimum(1), build.maximum(3)), { primaryKey: true }),
      build.field(
        "at",
        build.object([
          build.field("slot", build.scalar("integer", build.minimum(1), build.maximum(40)), { unique: true }),
        ]),
      ),
      build.field(
        "tags",
        build.array(build.scalar("string", build.oneOf("a", "b", "c")), build.uniqueItems(), build.minItems(2)),
      ),
    );
    const judge = compileModel(order);
    const tables = inputs(order, { count: 60 }) as readonly (readonly RecordValue[])[];
    for (const rows of tables) expect(judge(rows).findings).toEqual([]);
    // Only the whole key is unique.
    expect(tables.some((rows) => new Set(rows.map((it) => it.order)).size < rows.length)).toBe(true);
  });

  it("keeps apart what is equal in two forms, and what stands in a map", () => {
    const slot = build.scalar(
      "timestamp",
      build.minimum("2024-01-01T00:00:00Z"),
      build.maximum("2024-01-01T00:00:09Z"),
    );
    const model = build.model({
      fields: [
        build.field("slots", build.array(slot, build.uniqueItems(), build.minItems(3))),
        build.field(
          "rooms",
          build.map(build.object([build.field("no", build.scalar("integer", build.oneOf(1, 2, 3)), { unique: true })])),
        ),
      ],
    });
    const judge = compileModel(model);
    for (const input of inputs(model, { count: 200 }))
      expect(judge(input).findings.map((it) => it.message)).toEqual([]);
  });

  it("is all there is, where a model has fewer values than asked for", () => {
    expect(new Set(values("boolean"))).toEqual(new Set([true, false]));
    expect(inputs(build.model())).toEqual([{}]);
  });

  it("is held to what the judge of inputs says", () => {
    const model = table(build.field("id", "integer"));
    const cases = drawCases({ model, seed: 1, count: 5, words: [], edges: true, valid: (it) => (it as []).length > 2 });
    expect(cases.ok && cases.value.every((it) => (it.input as []).length > 2)).toBe(true);
    expect(drawCases({ model, seed: 1, count: 5, words: [], edges: true, valid: () => false }).ok).toBe(false);
  });
});

describe("what cannot be drawn", () => {
  const faults = (...fields: readonly Field[]) => {
    const cases = draw(build.model({ fields }));
    return cases.ok ? [] : cases.findings;
  };
  const text = (pattern: string) => build.scalar("string", build.pattern(pattern));

  it("is named, all of it at once, with field and pattern", () => {
    const found = faults(
      build.field("a", text("^(?=x)y$")),
      build.field("b", build.array(text("^\\bfoo\\b$"), build.minItems(1))),
      build.field("c", build.scalar("integer", build.minimum(5), build.maximum(4))),
      build.field("ok"),
    );
    expect(found.map((it) => [it.rule, it.path])).toEqual([
      ["cases.undrawable", "$.a"],
      ["cases.undrawable", "$.b[*]"],
      ["cases.undrawable", "$.c"],
    ]);
    expect(found[0]?.message).toContain("^(?=x)y$");
  });

  it("is found soon, whatever the pattern demands", () => {
    for (const it of [
      "a{1000000}",
      "(a{1000}){1000}",
      "[^\\s\\S]",
      "^[^\\x00-\\x7f]+$",
      "^a^b$",
      "(",
      `^${"(".repeat(12)}x${"*)".repeat(12)}*y$`,
    ]) {
      expect(faults(build.field("it", text(it)))[0]?.rule).toBe("cases.undrawable");
    }
    expect(
      faults(build.field("it", build.scalar("string", build.pattern("^(a+)+$"), build.pattern("^(b+)+$")))),
    ).toHaveLength(1);
  });

  it("includes demands that contradict each other or outgrow reason", () => {
    for (const it of [
      build.scalar("string", build.minLength(3), build.maxLength(2)),
      build.scalar("string", build.minLength(1e9)),
      build.scalar("integer", build.minimum(2 ** 60)),
      build.scalar("integer", build.multipleOf(7), build.minimum(1), build.maximum(6)),
      build.scalar("date", build.minimum("soon")),
      build.array("integer", build.minItems(1e9)),
      build.array(build.scalar("string", build.oneOf("a", "b")), build.uniqueItems(), build.minItems(3)),
      build.object([build.field("a"), build.field("b")], build.maxProperties(1)),
      build.scalar("integer", build.oneOf("a")),
    ]) {
      expect(faults(build.field("it", it)), JSON.stringify(it)).toHaveLength(1);
    }
    expect(faults(build.field("__proto__"))).toHaveLength(1);
  });

  it("does not include a pattern that a given word satisfies", () => {
    const model = build.model({ fields: [build.field("it", text("^(?=.*\\d)[a-z0-9]+$"))] });
    expect(inputs(model, { words: ["abc", "abc1"] })).toEqual([{ it: "abc1" }]);
  });
});
