import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { jsonSchema } from "../../src/contract/index.ts";
import { dcsFields, dcsText, modelOf, odcsProperties } from "./builders.ts";

const accepts = (text: string, value: unknown): boolean => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  return ajv.validate(JSON.parse(JSON.stringify(jsonSchema(modelOf(text)))), value);
};

describe("jsonSchema", () => {
  it("describes a record by what its model demands", () => {
    const text = dcsFields(
      "a: {type: string, required: true, description: A name., enum: [x, y]}\nb: {type: int, minimum: 1}",
    );
    expect(jsonSchema(modelOf(text))).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "out",
      type: "object",
      required: ["a"],
      properties: {
        a: { type: "string", enum: ["x", "y"], description: "A name." },
        b: { type: ["integer", "null"], minimum: 1 },
      },
    });
  });

  it("is an array of records for a table", () => {
    const text = dcsText("out: {type: table, fields: {a: {type: int, required: true}}}");
    expect(accepts(text, [{ a: 1 }])).toBe(true);
    expect(accepts(text, { a: 1 })).toBe(false);
  });

  it("accepts null and absence exactly where the model does, also beside an enum", () => {
    const text = dcsFields("a: {type: string, enum: [x]}\nb: {type: string, enum: [x], required: true}");
    expect(accepts(text, { b: "x" })).toBe(true);
    expect(accepts(text, { a: null, b: "x", more: 1 })).toBe(true);
    expect(accepts(text, { b: null })).toBe(false);
    expect(accepts(text, {})).toBe(false);
  });

  it("goes into objects, arrays and maps", () => {
    const text = dcsFields(
      "a: {type: array, minItems: 1, required: true, items: {type: object, fields: {m: {type: map, values: {type: boolean}}}}}",
    );
    expect(accepts(text, { a: [{ m: { x: true } }] })).toBe(true);
    expect(accepts(text, { a: [{ m: { x: 1 } }] })).toBe(false);
    expect(accepts(text, { a: [] })).toBe(false);
  });

  it("says in words what JSON cannot hold exactly", () => {
    const schema = jsonSchema(
      modelOf(odcsProperties("- {name: n, logicalType: integer, logicalTypeOptions: {format: i64}}")),
    );
    expect(JSON.stringify(schema)).toContain("At least -9223372036854775808. At most 9223372036854775807.");
  });

  it("keeps a field that is called __proto__", () => {
    const text = dcsFields("__proto__: {type: int, required: true}");
    expect(JSON.stringify(jsonSchema(modelOf(text)))).toContain('"__proto__":{"type":"integer"}');
  });
});
