import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formats, inFormat } from "../../src/formats/index.ts";
import type { Model } from "../../src/types/contract.ts";
import type { Value } from "../../src/types/value.ts";
import { array, field, model } from "../support/models.ts";

const orders = model({
  cardinality: "many",
  fields: [
    field("id", "integer"),
    field("price", "number", { required: false }),
    field("paid", "boolean", { required: false }),
    field("note", "string", { required: false }),
    field("name", "string"),
    field("day", "date", { required: false }),
    field("tags", array("string"), { required: false }),
  ],
});
const HEADER = "id,price,paid,note,name,day,tags\n";
const read = (text: string, of: Model | undefined = orders) =>
  formats.csv.read(new TextEncoder().encode(text), of, "orders.csv");
const values = (text: string, of?: Model) => {
  const result = read(text, of);
  expect(result.findings).toEqual([]);
  return result.ok ? result.value : undefined;
};

describe("CSV", () => {
  it("types values by the model", () => {
    expect(values(`${HEADER}1,2.50,true,x,"a, b",2024-02-29,"[""p"",""q""]"\n`)).toEqual([
      { id: 1, price: 2.5, paid: true, note: "x", name: "a, b", day: "2024-02-29", tags: ["p", "q"] },
    ]);
  });

  it("tells null from empty text by the quotes", () => {
    expect(values(`${HEADER}1,,,,,,\n2,,,"","",,\n`)).toMatchObject([
      { price: null, paid: null, note: null, name: "", day: null, tags: null },
      { price: null, paid: null, note: "", name: "", day: null },
    ]);
  });

  it("leaves an absent value out where null is not allowed and the key is not required", () => {
    const of = model({
      fields: [field("id", "integer"), field("size", "integer", { required: false, nullable: false })],
    });
    expect(values("id,size\n1,\n,2\n", of)).toEqual([{ id: 1 }, { id: null, size: 2 }]);
  });

  it("keeps what does not look like its type as text, so that nothing is rounded or guessed", () => {
    for (const cell of ["1.5", "15e-1", "1.0", "007", "+1", " 1", "NaN", "1e3"]) {
      expect(values(`${HEADER}${cell},,,,,,\n`)).toMatchObject([{ id: cell }]);
    }
    expect(values(`${HEADER}1,1e999,True,,,31/01/2024,[1\n`)).toMatchObject([
      { price: "1e999", paid: "True", day: "31/01/2024", tags: "[1" },
    ]);
  });

  it("keeps every digit of large integers", () => {
    expect(values(`${HEADER}9007199254740993,12345678901234567890,,,,,\n`)).toMatchObject([
      { id: 9007199254740993n, price: 12345678901234567890n },
    ]);
  });

  it("takes the columns in any order, and every value as text without a model", () => {
    expect(values("b,a\n1,\n", model({ fields: [field("a", "string"), field("b", "integer")] }))).toEqual([
      { a: "", b: 1 },
    ]);
    expect(formats.csv.read(new TextEncoder().encode("a,__proto__\n1,x\n"), undefined, "f")).toMatchObject({
      ok: true,
      value: [Object.defineProperty({ a: "1" }, "__proto__", { value: "x", enumerable: true })],
    });
  });

  it("demands each of the model's names in the header, once", () => {
    const two = model({ fields: [field("id", "integer"), field("name")] });
    expect(read("ID,name,name,x\n1,a,a,b\n", two).findings).toMatchObject([
      {
        rule: "format.csv-header",
        message:
          'the header row of orders.csv lacks "id"; it has "ID", "x", which the model does not; it repeats "name"',
      },
    ]);
    expect(read("1,a\n2,b\n", two)).toMatchObject({ ok: false, findings: [{ rule: "format.csv-header" }] });
  });

  it("keeps the columns that the model does not name, as text", () => {
    const one = model({ fields: [field("id", "integer")] });
    expect(values("x,id\n07,1\n", one)).toEqual([{ x: "07", id: 1 }]);
  });

  it("finds ragged rows, and says on which line", () => {
    const two = model({ fields: [field("id", "integer"), field("name")] });
    expect(read('id,name\n1,a\n2\n3,b,"c\nd"\n', two).findings).toMatchObject([
      { rule: "format.csv-ragged", count: 2, location: { line: 3 }, expected: "2 values", actual: "1 values" },
    ]);
  });

  it("finds quotes that do not belong, and an empty output", () => {
    expect(read('id,name\n1,a"b"\n').findings).toMatchObject([{ rule: "format.invalid-csv", location: { line: 2 } }]);
    expect(read('id\n"1\n').findings).toMatchObject([{ rule: "format.invalid-csv" }]);
    expect(read(" \n").findings).toMatchObject([{ rule: "format.empty" }]);
  });

  it("takes CRLF, and blank lines at the end", () => {
    const two = model({ fields: [field("id", "integer"), field("name")] });
    expect(values("id,name\r\n1,a\r\n2,b\r\n\r\n", two)).toEqual([
      { id: 1, name: "a" },
      { id: 2, name: "b" },
    ]);
  });

  it("prints fields in the model's order, others behind them, and the header alone for no records", () => {
    const two = model({ fields: [field("id", "integer"), field("name", "string", { required: false })] });
    expect(formats.csv.print([{ name: "", id: 1, extra: 2 }, { id: 2 }], two)).toBe('id,name,extra\n1,"",2\n2,,\n');
    expect(formats.csv.print([], two)).toBe("id,name\n");
  });

  it("survives printing and reading", () => {
    const nullable = <T extends Value>(it: fc.Arbitrary<T>) => fc.option(it, { nil: null });
    const text = fc.string({ unit: "grapheme" }).map((it) => it.replaceAll("\0", ""));
    const record = fc.record({
      id: fc.integer(),
      price: nullable(fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 1e15 })),
      paid: nullable(fc.boolean()),
      note: nullable(text),
      name: text,
      day: nullable(fc.constant("2024-01-31")),
      tags: nullable(fc.array(text)),
    });
    fc.assert(
      fc.property(fc.array(record), (records) => {
        expect(values(formats.csv.print(records, orders))).toEqual(records);
      }),
    );
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const result = formats.csv.read(bytes, orders, "orders.csv");
        expect(result.ok || result.findings.length > 0).toBe(true);
      }),
    );
  });
});

describe("a model in a format", () => {
  it("is of many records in NDJSON and CSV, and as the contract says in JSON", () => {
    const one = model({ cardinality: "one" });
    expect(inFormat(one, "csv").cardinality).toBe("many");
    expect(inFormat(one, "ndjson").cardinality).toBe("many");
    expect(inFormat(one, "json")).toBe(one);
  });
});
