import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { chooseSides, lintContract, readContract } from "../src/contract/index.ts";
import { hasErrors } from "../src/findings.ts";
import { type FirstContractRequest, firstContract } from "../src/first-contract.ts";
import { formats, printJson } from "../src/formats/index.ts";
import { judgeIo } from "../src/judges/index.ts";
import type { Contract, Model } from "../src/types/contract.ts";
import type { FormatName, Value } from "../src/types/value.ts";
import { validateData } from "../src/validate.ts";
import { valid } from "./support/contained.ts";
import { jsonata } from "./support/suites.ts";

afterAll(() => jsonata.close());

const fileOf = (text: string, format: FormatName = "json", path = `sample.${format}`) => ({
  path,
  bytes: new TextEncoder().encode(text),
  format,
});

const requestOf = (input: Value, output: Value): FirstContractRequest => ({
  name: "first",
  path: "first.yaml",
  input: fileOf(printJson(input), "json", "a.json"),
  output: fileOf(printJson(output), "json", "b.json"),
  jsonata,
});

const textOf = async (input: Value, output: Value) => valid(await firstContract(requestOf(input, output)));
const contractOf = (text: string): Contract => valid(readContract(text, "first.yaml"));
const sideOf = (contract: Contract, name: string) => contract.models.find((it) => it.name === name) as Model;
const fieldsOf = async (output: Value) => sideOf(contractOf(await textOf({ a: 1 }, output)), "output").fields;

const rows = (count: number, row: (index: number) => Value): Value => Array.from({ length: count }, (_, it) => row(it));

describe("a first contract", () => {
  it("tells types, formats, nested records and lists", async () => {
    const fields = await fieldsOf({
      whole: 3,
      part: 1.5,
      yes: true,
      on: "2024-02-29",
      at: "2024-02-29T12:00:00Z",
      local: "2024-02-29T12:00:00",
      mail: "ada@example.org",
      key: "0b8f5b1e-7f0e-4f0e-9d5c-2f6f3b0c1a2d",
      text: "free",
      huge: 12345678901234567890n,
      inner: { list: [1, 2], lists: [["a"]] },
    });
    expect(fields.map((it) => [it.name, it.shape.type])).toEqual([
      ["whole", "integer"],
      ["part", "number"],
      ["yes", "boolean"],
      ["on", "date"],
      ["at", "timestamp"],
      ["local", "timestamp_ntz"],
      ["mail", "string"],
      ["key", "string"],
      ["text", "string"],
      ["huge", "integer"],
      ["inner", "object"],
    ]);
    expect(fields[6]?.shape.constraints).toMatchObject([{ rule: "schema.format", format: "email" }]);
    expect(fields[10]?.shape).toMatchObject({
      fields: [{ shape: { items: { type: "integer" } } }, { shape: { items: { items: { type: "string" } } } }],
    });
  });

  it("takes what all records have for required, and null for what may be missing", async () => {
    const fields = await fieldsOf([
      { a: 1, b: 1, c: null },
      { a: 2, b: null },
    ]);
    expect(fields.map((it) => [it.name, it.required, it.nullable])).toEqual([
      ["a", true, false],
      ["b", false, true],
      ["c", false, true],
    ]);
  });

  it("demands no range of three samples, but asks a person", async () => {
    const text = await textOf(
      { a: 1 },
      rows(3, (index) => ({ amount: index + 5 })),
    );
    expect(text).toContain("# decide: 5 to 7 was seen; minimum? maximum?");
    expect(contractOf(text).models[1]?.fields[0]?.shape.constraints).toEqual([]);
  });

  it("takes for a rule what twenty samples have in common", async () => {
    const many = rows(24, (index) => ({
      state: ["open", "shut", "lost"][index % 3] as string,
      amount: index,
      code: `x${String(index % 7).padStart(3, "0")}`,
      id: `row ${index}`,
    }));
    const fields = await fieldsOf(many);
    expect(fields.map((it) => it.shape.constraints.map((its) => its.rule))).toEqual([
      ["schema.enum"],
      ["schema.minimum"],
      ["schema.min-length", "schema.max-length"],
      ["schema.min-length"],
    ]);
    expect(fields.filter((it) => it.unique).map((it) => it.name)).toEqual(["id"]);
  });

  it("takes rules between input and output that hold, and no others", async () => {
    const input = [
      { customer: "ada", amount: 1.5 },
      { customer: "bob", amount: 4 },
      { customer: "ada", amount: 2 },
    ];
    const output = [
      { customer: "ada", orders: 2, total: 3.5 },
      { customer: "bob", orders: 1, total: 4 },
    ];
    const rules = sideOf(contractOf(await textOf(input, output)), "output").io?.map((it) => it.expression);
    expect(rules).toEqual([
      "$near($sum(output.total), $sum(input.amount))",
      "$near($sum(output.orders), $count(input))",
      "$same(output.customer, $distinct(input.customer))",
      "$count(output.customer[$not($ in $$.input.customer)]) = 0",
      "$count(input.customer[$not($ in $$.output.customer)]) = 0",
    ]);
  });

  it("reads CSV and NDJSON, and tells CSV's columns by all of their cells", async () => {
    const csv = "id,amount,note,zip\n1,2.5,,01234\n2,3,x,04321\n";
    const ndjson = '{"id":1}\n{"id":2}\n';
    const text = valid(
      await firstContract({ ...requestOf({}, {}), input: fileOf(csv, "csv"), output: fileOf(ndjson, "ndjson") }),
    );
    const [input, output] = contractOf(text).models as [Model, Model];
    expect(input.fields.map((it) => [it.name, it.shape.type, it.required])).toEqual([
      ["id", "integer", true],
      ["amount", "number", true],
      ["note", "string", false],
      ["zip", "string", true],
    ]);
    expect(output).toMatchObject({ cardinality: "many", fields: [{ name: "id", unique: true }] });
    expect(validateData(fileOf(csv).bytes, "a.csv", "csv", input, Date.now()).findings).toEqual([]);
  });

  it.each([
    ["bare values", "[1, 2]", "infer.no-record"],
    ["no record", "[]", "infer.no-record"],
    ["nothing but nulls", '{"a": null}', "infer.says-nothing"],
    ["what is no JSON", "{", "format.invalid-json"],
  ])("refuses %s", async (_, text, rule) => {
    const refused = await firstContract({ ...requestOf({ a: 1 }, {}), output: fileOf(text) });
    expect(refused).toMatchObject({ ok: false, findings: [{ rule }] });
  });

  it("passes lint and accepts its own samples, whatever they hold", async () => {
    const scalar = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string(),
      fc.constantFrom("2024-01-01", "2024-01-01T00:00:00Z", "12:00:00", "a@b.cc", "::1", "yes", "~", "1e3", "<<"),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.bigInt(),
      fc.boolean(),
      fc.constant(null),
    );
    const names = fc.oneof(
      fc.constantFrom("id", "a", "a.b", "ID", "__proto__", "`", "in"),
      fc.string({ maxLength: 8 }),
    );
    const { record } = fc.letrec<{ record: object; value: Value }>((tie) => ({
      record: fc.dictionary(names, tie("value"), { maxKeys: 5, noNullPrototype: true }),
      value: fc.oneof({ maxDepth: 4 }, scalar, tie("record"), fc.array(tie("value"), { maxLength: 4 })) as never,
    }));
    const side = fc.oneof(record, fc.array(record, { minLength: 1, maxLength: 30 })) as fc.Arbitrary<Value>;
    await fc.assert(
      fc.asyncProperty(side, side, async (input, output) => {
        const made = await firstContract(requestOf(input, output));
        if (!made.ok) {
          expect([...new Set(made.findings.map((it) => it.rule))]).toEqual(["infer.says-nothing"]);
          return;
        }
        const contract = contractOf(made.value);
        expect(hasErrors(lintContract(contract))).toBe(false);
        for (const [name, value] of [
          ["input", input],
          ["output", output],
        ] as const) {
          const bytes = new TextEncoder().encode(formats.json.print(value));
          const { findings } = validateData(bytes, name, "json", sideOf(contract, name), Date.now());
          // The rules between the two are judged below.
          expect(findings.filter((it) => it.severity !== "notice")).toEqual([]);
        }
        const sides = valid(chooseSides(contract));
        expect(await judgeIo(sides, { input, output }, jsonata)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
