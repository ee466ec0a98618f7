import { describe, expect, it } from "vitest";
import { brief, contractOf, dcsFields, dcsText, fieldOf, modelOf, read } from "./builders.ts";

const shapeOf = (field: string, rest = "") => fieldOf(dcsFields(`f: {${field}}`, rest), "f").shape;
const constraintsOf = (field: string) => shapeOf(field).constraints.map(({ location, ...it }) => it);

describe("DCS", () => {
  it.each([
    ["string text varchar bytes", "string"],
    ["int integer long bigint", "integer"],
    ["number decimal numeric float double", "number"],
    ["boolean", "boolean"],
    ["timestamp timestamp_tz", "timestamp"],
    ["timestamp_ntz", "timestamp_ntz"],
    ["date", "date"],
    ["time", "time"],
    ["variant json", "any"],
  ])("knows %s as %s, in any case", (names, type) => {
    for (const name of names.split(" ")) {
      expect(shapeOf(`type: ${name}`).type).toBe(type);
      expect(shapeOf(`type: ${name.toUpperCase()}`).type).toBe(type);
    }
  });

  it("keeps every constraint that it states", () => {
    expect(constraintsOf("type: string, enum: [a, b], pattern: ^a, minLength: 1, maxLength: 9, format: email")).toEqual(
      [
        { rule: "schema.enum", values: ["a", "b"] },
        { rule: "schema.pattern", pattern: "^a" },
        { rule: "schema.min-length", limit: 1 },
        { rule: "schema.max-length", limit: 9 },
        { rule: "schema.format", format: "email" },
      ],
    );
    expect(constraintsOf("type: integer, minimum: -9223372036854775808, exclusiveMaximum: 7")).toEqual([
      { rule: "schema.minimum", limit: -9223372036854775808n },
      { rule: "schema.exclusive-maximum", limit: 7 },
    ]);
    expect(constraintsOf("type: timestamp, minimum: 2024-01-31, maximum: 2024-12-31T00:00:00+02:00")).toEqual([
      { rule: "schema.minimum", limit: "2024-01-31T00:00:00Z" },
      { rule: "schema.maximum", limit: "2024-12-31T00:00:00+02:00" },
    ]);
  });

  it("lets what is not required be null unless told otherwise", () => {
    expect(fieldOf(dcsFields("f: {type: string}"), "f")).toMatchObject({ required: false, nullable: true });
    expect(fieldOf(dcsFields("f: {type: string, required: true}"), "f")).toMatchObject({
      required: true,
      nullable: false,
    });
    expect(fieldOf(dcsFields("f: {type: string, required: true, nullable: true}"), "f")).toMatchObject({
      nullable: true,
    });
    expect(fieldOf(dcsFields("f: {type: string, nullable: false}"), "f")).toMatchObject({
      required: false,
      nullable: false,
    });
  });

  it.each(["primaryKey: true", "primary: true"])("knows a primary key by %s", (key) => {
    expect(fieldOf(dcsFields(`f: {type: string, ${key}}`), "f").primaryKey).toBe(true);
  });

  it("knows the primary key that a model lists", () => {
    const text = dcsText("out:\n  primaryKey: [f]\n  fields:\n    f: {type: string}\n    g: {type: string}");
    expect(modelOf(text).fields.map((it) => it.primaryKey)).toEqual([true, false]);
    expect(brief(read(text.replace("[f]", "[h]")).findings)).toEqual(["error contract.unknown-field 8"]);
  });

  it("reads records, arrays and maps to any depth", () => {
    expect(
      shapeOf("type: array, items: {type: struct, fields: {g: {type: map, values: {type: int, minimum: 0}}}}"),
    ).toMatchObject({
      items: {
        fields: [{ name: "g", shape: { type: "map", values: { type: "integer", constraints: [{ limit: 0 }] } } }],
      },
    });
  });

  it("takes from a definition what the field does not say itself, with the definition's lines", () => {
    const rest =
      "definitions:\n  base: {type: string, maxLength: 9}\n  sku:\n    $ref: '#/definitions/base'\n    pattern: ^a\n    required: true";
    const field = fieldOf(dcsFields("f: {$ref: '#/definitions/sku', maxLength: 3}", rest), "f");
    expect(field).toMatchObject({ required: true, location: { line: 9 } });
    expect(field.shape.constraints).toMatchObject([
      { rule: "schema.pattern", location: { line: 14 } },
      { rule: "schema.max-length", limit: 3, location: { line: 9 } },
    ]);
  });

  it.each([
    ["leads nowhere", "#/definitions/nope"],
    ["leaves the document", "https://example.org/sku.yaml"],
    ["leaves the document", "file:../../etc/passwd#/a"],
    ["leads to no definition", "#/id"],
    ["contains itself", "#/definitions/loop"],
  ])("refuses a reference that %s: %s", (fact, reference) => {
    const rest = "definitions:\n  loop: {type: object, fields: {x: {$ref: '#/definitions/loop'}}}";
    const { ok, findings } = read(dcsFields(`f: {$ref: "${reference}"}`, rest));
    expect(ok).toBe(false);
    expect(findings).toMatchObject([
      { rule: "contract.reference", severity: "error", message: expect.stringContaining(fact) },
    ]);
  });

  it("follows references to names with slashes", () => {
    expect(shapeOf("$ref: '#/definitions/shop/sku'", "definitions:\n  shop/sku: {type: int}").type).toBe("integer");
  });

  it("refuses definitions that multiply without end", () => {
    const doubling = Array.from({ length: 40 }, (_, i) => {
      const next = `{$ref: '#/definitions/d${i + 1}'}`;
      return `  d${i}: {type: object, fields: {a: ${next}, b: ${next}}}`;
    });
    const { ok, findings } = read(
      dcsFields("f: {$ref: '#/definitions/d0'}", `definitions:\n${doubling.join("\n")}\n  d40: {type: int}`),
    );
    expect(ok).toBe(false);
    expect(findings.map((it) => it.rule)).toContain("contract.too-large");
  });

  it("refuses a chain of definitions without end", () => {
    const chain = Array.from({ length: 5000 }, (_, i) => `  d${i}: {$ref: '#/definitions/d${i + 1}'}`);
    const { ok, findings } = read(
      dcsFields("f: {$ref: '#/definitions/d0'}", `definitions:\n${chain.join("\n")}\n  d5000: {type: int}`),
    );
    expect(ok).toBe(false);
    expect(findings.map((it) => it.rule)).toEqual(["contract.reference"]);
  });

  it("takes only a stated table for many records", () => {
    expect(modelOf(dcsText("out:\n  type: table\n  fields: {f: {type: int}}"))).toMatchObject({
      cardinality: "many",
      cardinalityFrom: "type: table",
    });
    expect(modelOf(dcsText("out:\n  type: object\n  fields: {f: {type: int}}")).cardinality).toBe("one");
    expect(modelOf(dcsFields("f: {type: int}")).cardinality).toBe("one");
    const servers = "servers:\n  local: {type: local, path: x, format: ndjson}";
    expect(modelOf(dcsFields("f: {type: int}", servers))).toMatchObject({
      cardinality: "many",
      cardinalityFrom: "servers.local.format: ndjson",
    });
  });

  it("reads examples, whether their data is YAML or JSON text, exactly", () => {
    const text = dcsText(
      "run_input:\n  fields: {n: {type: int}}\nout:\n  fields: {n: {type: int}}",
      `examples:
  - {type: json, model: run_input, data: {n: 1}}
  - type: run_input
    data: |
      {"n": 12345678901234567890}
  - {name: both, input: {n: 1}, output: {n: 2}}
  - {model: out, data: [{n: 3}]}`,
    );
    expect(contractOf(text).examples).toMatchObject([
      { name: "example 1", model: "run_input", input: { n: 1 }, location: { line: 12 } },
      { name: "example 2", model: "run_input", input: { n: 12345678901234567890n } },
      { name: "both", input: { n: 1 }, output: { n: 2 } },
      { name: "example 4", model: "out", output: [{ n: 3 }] },
    ]);
  });

  it("reads a model's own examples", () => {
    const text = dcsText("out_x:\n  fields: {n: {type: int}}\n  examples: [{n: 1}]");
    expect(contractOf(text).examples).toMatchObject([{ name: "out_x example 1", model: "out_x", output: { n: 1 } }]);
  });

  it("says of an example that it could not be read, and goes on", () => {
    const examples =
      "examples:\n  - {model: out, data: '{\"n\": '}\n  - {type: csv, model: out, data: 'n'}\n  - just text";
    const result = read(dcsFields("n: {type: int}", examples));
    expect(result.ok).toBe(true);
    expect(brief(result.findings)).toEqual([11, 12, 13].map((line) => `warning contract.example-unread ${line}`));
  });

  it.each([
    ["columns", "out: {columns: {f: {type: string}}}"],
    ["Fields", "out: {Fields: {f: {type: string}}}"],
    ["fields as a list", "out: {fields: [{name: f, type: string}]}"],
    ["models as a list", "- {name: out, fields: {f: {type: string}}}"],
    ["a type alone", "out: {fields: {f: string}}"],
    ["a database type", "out: {fields: {f: {type: varchar(20)}}}"],
    ["a type with null", "out: {fields: {f: {type: [string, 'null']}}}"],
    ["numbers among texts", "out: {fields: {f: {type: string, enum: [1, 2]}}}"],
    ["text for a number", "out: {fields: {f: {type: string, maxLength: '3'}}}"],
    ["yes for true", "out: {fields: {f: {type: string, required: yes}}}"],
    ["another case", "out: {fields: {f: {type: string, max_length: 3}}}"],
    ["required as a list", "out: {required: [f], fields: {f: {type: string}}}"],
  ])("reads %s with a warning that shows the right form", (_, models) => {
    const result = read(dcsText(models));
    expect(brief(result.findings)).toEqual([`warning contract.form ${models.startsWith("-") ? 6 : 7}`]);
    expect(result.findings[0]?.message).toMatch(/write `/);
    expect(result.ok && result.value.models).toMatchObject([
      { name: "out", fields: [{ name: "f", shape: { type: "string" } }] },
    ]);
  });

  it("reads a string of format date-time as a timestamp, with a warning", () => {
    const result = read(dcsFields("f: {type: string, format: date-time}"));
    expect(brief(result.findings)).toEqual(["warning contract.form 9"]);
    expect(result.ok && result.value.models[0]?.fields[0]?.shape.type).toBe("timestamp");
  });

  it("reads unquoted values of an integer's enum as integers, with a warning, and quoted ones without", () => {
    expect(shapeOf('type: int, enum: ["1", "2"]').constraints).toMatchObject([{ values: [1, 2] }]);
    const result = read(dcsFields("f: {type: int, enum: [1, 2]}"));
    expect(brief(result.findings)).toEqual(["warning contract.form 9"]);
    expect(result.findings[0]?.message).toContain('enum: ["1", "2"]');
    expect(result.ok && result.value.models[0]?.fields[0]?.shape.constraints).toMatchObject([{ values: [1, 2] }]);
  });

  it.each([
    ["contract.type", "f: {type: strng}", "write `type: string`"],
    ["contract.type", "f: {type: 'null'}", "is no type of DCS"],
    ["contract.type", "f: {type: constructor}", "is no type of DCS"],
    ["contract.misspelt-key", "f: {type: string, maxLenght: 3}", "did you mean `maxLength`"],
    ["contract.misspelt-key", "f: {type: string, requird: true}", "did you mean `required`"],
    ["contract.value", "f: {type: string, required: maybe}", "write `required: true`"],
    ["contract.value", "f: {type: string, maxLength: -1}", "from 0 up"],
    ["contract.value", "f: {type: string, enum: a}", 'write `enum: ["a", "b"]`'],
    ["contract.value", "f: {type: int, minimum: .nan}", "write `minimum: 1`"],
    ["contract.value", "f: {type: date, minimum: 2024-02-31x}", "2024-01-31"],
    ["contract.value", "f: [string]", "a list"],
    ["contract.value", "f: {type: string, fields: {g: {type: int}}}", "write `type: object`"],
    ["contract.value", "f: {type: string, pattern: [a]}", "a regular expression"],
    ["contract.pattern-invalid", "f: {type: string, pattern: '(['}", "no ECMA-262 regular expression: correct it"],
    ["contract.pattern-invalid", "f: {type: string, pattern: '(?i)(?=a)'}", "no ECMA-262 regular expression"],
  ])("refuses with %s: %s", (rule, field, message) => {
    const { ok, findings } = read(dcsFields(field));
    expect(ok).toBe(false);
    expect(findings).toMatchObject([
      { rule, model: "out", field: "f", location: { line: 9 }, message: expect.stringContaining(message) },
    ]);
  });

  it.each([
    ["contract.untyped", "f: {required: true}"],
    ["contract.untyped", "f: {type: array}"],
    ["contract.untyped", "f: {type: map}"],
    ["contract.untyped", "f: {type: object}"],
    ["contract.rule-not-judged", "f: {type: int, minLength: 3}"],
    ["contract.rule-not-judged", "f: {type: string, format: iban}"],
    ["contract.rule-not-judged", "f: {type: decimal, precision: 10}"],
    ["contract.quality-not-judged", "f: {type: string, quality: [{type: custom, engine: soda}]}"],
  ])("warns with %s that nobody looks: %s", (rule, field) => {
    const { ok, findings } = read(dcsFields(field));
    expect(ok).toBe(true);
    expect(findings).toMatchObject([{ rule, severity: "warning", model: "out", field: "f" }]);
  });

  it("says of SodaCL text, in a model or at the top, that it is not judged", () => {
    const quality = "quality:\n  type: SodaCL\n  specification: |\n    checks for out:\n      - row_count > 0";
    const { findings } = read(dcsFields("f: {type: string}", quality));
    expect(findings).toMatchObject([
      { rule: "contract.quality-not-judged", message: expect.stringContaining("SodaCL") },
    ]);
  });

  it("names items and values in the path of what is wrong there", () => {
    const { findings } = read(
      dcsFields("f: {type: array, items: {type: object, fields: {g: {type: map, values: {type: nope}}}}}"),
    );
    expect(findings).toMatchObject([{ rule: "contract.type", field: "f[*].g.*" }]);
  });

  it("keeps fields with the names of the language's own", () => {
    const model = modelOf(dcsFields("__proto__: {type: int}\nconstructor: {type: int}\ntoString: {type: int}"));
    expect(model.fields.map((it) => it.name)).toEqual(["__proto__", "constructor", "toString"]);
  });

  it("does not take unknown keys of the author's own for faults", () => {
    expect(read(dcsFields("f: {type: string, config: {avroType: x}, owner: me, x-note: y}")).findings).toEqual([]);
  });
});
