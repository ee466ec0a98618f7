import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileModel } from "../../src/judges/index.ts";
import type { Field, Model } from "../../src/types/contract.ts";
import type { Value } from "../../src/types/value.ts";
import {
  array,
  at,
  constraint,
  field,
  map,
  maxItems,
  maxLength,
  minimum,
  model,
  object,
  oneOf,
  pattern,
  type ShapeLike,
  scalar,
} from "../support/models.ts";

const many = (...fields: readonly Field[]): Model => model({ cardinality: "many", fields });
const one = (...fields: readonly Field[]): Model => model({ fields });
const judge = (of: Model, value: Value) => compileModel(of)(value);
/** What was found, as `rule path`. */
const found = (of: Model, value: Value) => judge(of, value).findings.map((it) => `${it.rule} ${it.path}`);

describe("a type", () => {
  const cases: readonly (readonly [ShapeLike, readonly Value[], readonly Value[]])[] = [
    ["string", ["", "a"], [1, true, [], {}]],
    ["integer", [0, -1, 1.0, 2 ** 53, 12345678901234567890n], [1.5, "1", true, Number.POSITIVE_INFINITY]],
    ["number", [0, 1.5, 1e300, 12345678901234567890n], ["1.5", true, Number.NaN, Number.POSITIVE_INFINITY]],
    ["boolean", [true, false], ["true", 0, 1]],
    ["date", ["2024-02-29"], ["2023-02-29", "2024-13-01", "31/01/2024", "2024-01-01T00:00:00Z", 20240101]],
    ["timestamp", ["2024-01-01T00:00:00Z", "2024-01-01t23:59:59.123456+05:30"], ["2024-01-01T00:00:00", "2024-01-01"]],
    ["timestamp_ntz", ["2024-01-01T00:00:00.5"], ["2024-01-01T00:00:00Z", "2024-01-01 00:00:00"]],
    ["time", ["00:00:00", "23:59:59.9Z", "12:00:00+01:00"], ["24:00:00", "12:00", "12:60:00"]],
    [object([field("a")]), [{ a: "x" }], [[], "x", 1]],
    [array("integer"), [[], [1]], [{}, "x"]],
    [map("integer"), [{}, { x: 1 }], [[], "x"]],
    ["any", ["x", 1, [], {}, true], []],
  ];
  it.each(cases)("%j takes its own values and no others", (shape, right, wrong) => {
    const of = one(field("x", shape));
    for (const value of right) expect(found(of, { x: value })).toEqual([]);
    for (const value of wrong) expect(found(of, { x: value })).toEqual(["schema.type $.x"]);
  });

  it("is named together with what was there instead", () => {
    expect(judge(one(field("x", "integer")), { x: "12" }).findings[0]).toMatchObject({
      message: '$.x: expected an integer, got text "12"',
      expected: "an integer",
      actual: 'text "12"',
    });
  });
});

describe("a field", () => {
  it("that is required must be there; the names that are there are told", () => {
    const of = one(field("sku"), field("note", "string", { required: false }));
    expect(judge(of, { SKU: "x" }).findings).toMatchObject([
      { rule: "schema.required", path: "$.sku", field: "sku", model: "orders", actual: 'only "SKU"', count: 1 },
      { rule: "schema.unknown-key", path: "$", severity: "notice", actual: '"SKU"' },
    ]);
    expect(found(of, { sku: "x" })).toEqual([]);
  });

  it("is null only where that is allowed, whether or not it is required", () => {
    expect(found(one(field("x", "string")), { x: null })).toEqual(["schema.null $.x"]);
    expect(found(one(field("x", "string", { nullable: true })), { x: null })).toEqual([]);
    expect(found(one(field("x", "string", { required: false })), { x: null })).toEqual([]);
    expect(found(one(field("x", "string", { required: false, nullable: false })), { x: null })).toEqual([
      "schema.null $.x",
    ]);
    expect(found(one(field("x", "any")), { x: null })).toEqual(["schema.null $.x"]);
  });

  it("that has a name of Object.prototype is looked for among the record's own", () => {
    const of = one(field("constructor"), field("__proto__"), field("toString", "string", { required: false }));
    expect(found(of, {})).toEqual(["schema.required $.constructor", "schema.required $.__proto__"]);
    expect(found(of, JSON.parse('{"constructor":"a","__proto__":"b"}'))).toEqual([]);
  });

  it("that the model does not name is free, and told", () => {
    const verdict = judge(one(field("x")), { x: "a", y: 1 });
    expect(verdict).toMatchObject({
      findings: [{ rule: "schema.unknown-key", severity: "notice", path: "$", actual: '"y"' }],
      rules: { held: 4, total: 4 },
    });
  });

  it("that the model does not name is told at every depth, and hidden where all is personal", () => {
    const inner = object([field("a")]);
    const of = one(field("list", array(inner)), field("who", inner, { personal: true }), field("any", object([])));
    const value = { list: [{ a: "x", b: 1, c: 2 }], who: { a: "x", Anna: 1 }, any: { free: 1 } };
    expect(judge(of, value).findings).toMatchObject([
      { rule: "schema.unknown-key", path: "$.list[*]", actual: '"b", "c"' },
      { rule: "schema.unknown-key", path: "$.who", actual: "another key" },
    ]);
  });

  it("that the model does not name is an error where the contract forbids it", () => {
    const closed = { ...one(field("x", object([field("y")]))), closed: at(7) };
    expect(judge(closed, { x: { y: "a", z: 1 }, y: 1 })).toMatchObject({
      findings: [
        { rule: "schema.unknown-key", severity: "notice", path: "$.x" },
        { rule: "schema.unknown-key", severity: "error", path: "$", location: { line: 7 } },
      ],
      rules: { held: 7, total: 8 },
    });
    expect(judge(closed, { x: { y: "a" } })).toMatchObject({ findings: [], rules: { held: 8, total: 8 } });
  });

  it("with an odd name is quoted in the path", () => {
    const of = one(field("a.b"), field('q"'), field("größe"));
    expect(found(of, {})).toEqual(['schema.required $["a.b"]', 'schema.required $["q\\""]', "schema.required $.größe"]);
  });
});

describe("findings", () => {
  it("reach every depth: arrays in arrays, maps, and objects in both", () => {
    const of = many(
      field("items", array(object([field("sku", scalar("string", maxLength(2)))]))),
      field("grid", array(array("integer"))),
      field("counts", map(scalar("integer", minimum(0)))),
      field("nested", map(array(object([field("deep", "boolean")])))),
    );
    const record = {
      items: [{ sku: "ab" }, { sku: "abc" }],
      grid: [[1], [2, "3"]],
      counts: { a: 1, "b.c": -1 },
      nested: { x: [{ deep: 1 }] },
    };
    expect(found(of, [record])).toEqual([
      "schema.max-length $[*].items[*].sku",
      "schema.type $[*].grid[*][*]",
      "schema.minimum $[*].counts.*",
      "schema.type $[*].nested.*[*].deep",
    ]);
  });

  it("are grouped by rule and path, counted, with the first value, its record and three samples", () => {
    const of = many(field("n", scalar("integer", minimum(0))));
    expect(judge(of, [{ n: 1 }, ...[-1, -2, -2, -3, -4].map((n) => ({ n }))]).findings).toEqual([
      {
        rule: "schema.minimum",
        severity: "error",
        message: "$[*].n: expected at least 0, got -1 (record 2)",
        model: "orders",
        field: "n",
        path: "$[*].n",
        expected: "at least 0",
        actual: "-1",
        count: 5,
        samples: ["-1", "-2", "-3"],
        location: at(),
      },
    ]);
  });

  it("carry the contract's own line and the severity that its author gave the rule", () => {
    const demand = constraint("schema.enum", { values: ["a"], location: at(17, 5), severity: "warning" });
    expect(judge(one(field("x", scalar("string", demand))), { x: "b" }).findings).toMatchObject([
      { rule: "schema.enum", severity: "warning", location: at(17, 5) },
    ]);
  });

  it("show nothing of personal fields, at any depth", () => {
    const of = many(
      field("mail", scalar("string", maxLength(3)), { personal: true }),
      field("birth", "date", { personal: true }),
      field("people", array(object([field("name", "string", { personal: true })]), maxItems(0))),
      field("contacts", map(scalar("string", pattern("^x$"))), { personal: true }),
    );
    const record = {
      mail: "Ada1@example.org",
      birth: "10/12/1815",
      people: [{ name: "Lovelace" }],
      contacts: { mother: "Annabella" },
    };
    const text = JSON.stringify(judge(of, [record]).findings);
    expect(text).toContain("xxx0@xxxxxxx.xxx");
    expect(text).toContain("00/00/0000");
    expect(text).not.toMatch(/Ada|1815|Lovelace|Annabella|mother/);
  });

  it("stay short and on one line, whatever the value", () => {
    const of = one(field("x", scalar("string", oneOf("a"))));
    const [finding] = judge(of, { x: `\n\u001b[2J\u202e${"y".repeat(1e6)}` }).findings;
    expect(finding?.message.length).toBeLessThan(200);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    expect(finding?.message).not.toMatch(/[\u0000-\u001f\u202e]/);
  });
});

describe("rules", () => {
  it("are counted by rule and path, whatever the number of records", () => {
    // The record's and both fields' types, and for x: required, not null, minimum.
    const of = many(field("x", scalar("integer", minimum(0))), field("y", "string", { required: false }));
    expect(judge(of, []).rules).toEqual({ held: 6, total: 6 });
    expect(judge(of, [{ x: -1 }, { x: -2 }, { x: "a", y: 1 }]).rules).toEqual({ held: 3, total: 6 });
  });

  it("are none where nothing is demanded", () => {
    expect(judge(one(), {}).rules).toEqual({ held: 0, total: 0 });
    expect(judge(one(field("x", "any", { required: false })), {}).rules).toEqual({ held: 0, total: 0 });
  });

  it("hold not one where the cardinality is wrong", () => {
    const of = one(field("x"));
    expect(judge(of, [{ x: "a" }])).toMatchObject({
      findings: [{ rule: "schema.cardinality", actual: "an array of 1 item" }],
      rules: { held: 0, total: 4 },
    });
    expect(found(many(field("x")), { x: "a" })).toEqual(["schema.cardinality $"]);
    expect(found(of, 3)).toEqual(["schema.type $"]);
    expect(found(of, null)).toEqual(["schema.type $"]);
    expect(found(many(field("x")), [null, { x: "a" }])).toEqual(["schema.type $[*]"]);
  });
});

describe("uniqueness", () => {
  const of = many(
    field("id", "integer", { unique: true, nullable: true }),
    field("at", "timestamp", { unique: true, required: false }),
  );

  it("holds over the records; null and absent are no duplicates", () => {
    expect(found(of, [{ id: 1 }, { id: 2 }, { id: null }, { id: null }])).toEqual([]);
    expect(judge(of, [{ id: 1 }, { id: 1.0 }, { id: 1 }]).findings).toMatchObject([
      { rule: "schema.unique", path: "$[*].id", count: 2, samples: ["1"] },
    ]);
  });

  it("tells integers past 2^53 apart, and takes two forms of an instant for the same", () => {
    expect(found(of, [{ id: 9007199254740993n }, { id: 9007199254740992 }])).toEqual([]);
    expect(
      found(of, [
        { id: 1, at: "2024-01-01T00:00:00Z" },
        { id: 2, at: "2024-01-01T01:00:00.0+01:00" },
      ]),
    ).toEqual(["schema.unique $[*].at"]);
  });

  it("starts anew with every run and every parent", () => {
    const judged = compileModel(many(field("items", array(object([field("sku", "string", { unique: true })])))));
    const apart = [{ items: [{ sku: "a" }] }, { items: [{ sku: "a" }] }];
    expect(judged(apart).findings).toEqual([]);
    expect(judged(apart).findings).toEqual([]);
    expect(judged([{ items: [{ sku: "a" }, { sku: "a" }] }]).findings).toMatchObject([
      { rule: "schema.unique", path: "$[*].items[*].sku", count: 1 },
    ]);
  });
});

describe("a primary key", () => {
  it("of one field names one record", () => {
    const of = many(field("id", "integer", { primaryKey: true }), field("x", "integer"));
    expect(
      judge(of, [
        { id: 1, x: 1 },
        { id: 1, x: 2 },
      ]).findings,
    ).toMatchObject([{ rule: "schema.primary-key", path: "$[*].id", field: "id", actual: "1" }]);
  });

  it("of several fields is compared as a whole", () => {
    const key = { primaryKey: true };
    const of = many(field("region", "string", key), field("id", "any", { ...key, nullable: true }));
    expect(
      found(of, [
        { region: "a", id: 1 },
        { region: "b", id: 1 },
        { region: "a", id: "1" },
      ]),
    ).toEqual([]);
    expect(
      found(of, [
        { region: "a", id: null },
        { region: "a", id: null },
      ]),
    ).toEqual([]);
    expect(
      judge(of, [
        { region: "a", id: 1 },
        { id: 1, region: "a" },
      ]).findings,
    ).toMatchObject([{ rule: "schema.primary-key", path: "$[*]", actual: '{"region":"a","id":1}' }]);
  });
});

describe("the judge", () => {
  const everything = (cardinality: Model["cardinality"]): Model =>
    model({
      cardinality,
      fields: [
        field("a", scalar("string", pattern("^[a-z]+$"), maxLength(3)), { unique: true, personal: true }),
        field("b", array(object([field("c", scalar("number", minimum(1)))]), constraint("schema.unique-items", {}))),
        field("d", map("timestamp"), { required: false }),
        field("e", "any", { primaryKey: true }),
      ],
    });

  it("throws for no JSON value, and counts a finding for every rule that does not hold", () => {
    const key = fc.constantFrom("a", "b", "c", "d", "e", "__proto__");
    const value = fc.letrec<{ value: Value }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        fc.constantFrom<Value>(null, true, 0, -1.5, 10n ** 20n, "abc", "2024-01-01T00:00:00Z", "Ä\0"),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(key, tie("value")),
      ),
    })).value;
    const judges = [compileModel(everything("one")), compileModel(everything("many"))];
    fc.assert(
      fc.property(value, (it) => {
        for (const judged of judges) {
          const { findings, rules } = judged(it);
          // That a key is not of the model is told, and breaks no rule of it.
          const broken = findings.filter((it) => it.rule !== "schema.unknown-key");
          expect(broken.length === 0).toBe(rules.held === rules.total);
          expect(rules.held).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("passes what was made to satisfy the model", () => {
    const item = fc.record({ c: fc.double({ min: 1, noNaN: true, noDefaultInfinity: true }) });
    const record = fc.record(
      {
        a: fc.stringMatching(/^[a-z]{1,3}$/),
        b: fc.uniqueArray(item, { selector: (it) => it.c }),
        d: fc.option(fc.dictionary(fc.string(), fc.constant("2024-01-01T00:00:00.25-07:00")), { nil: null }),
        e: fc.integer(),
      },
      { requiredKeys: ["a", "b", "e"] },
    );
    const judged = compileModel(everything("many"));
    const records = fc.uniqueArray(record, { comparator: (x, y) => x.a === y.a || x.e === y.e });
    fc.assert(
      fc.property(records, (it) => {
        expect(judged(it as Value).findings).toEqual([]);
      }),
    );
  });

  it("takes nesting as deep as the formats let through", () => {
    let deep: Value = 1;
    for (let level = 0; level < 1000; level += 1) deep = level % 2 === 0 ? [deep] : { x: deep };
    expect(found(one(field("x", scalar("any", oneOf(1)))), { x: deep })).toEqual(["schema.enum $.x"]);
  });
});
