import { describe, expect, it } from "vitest";
import { brief, contractOf, fieldOf, modelOf, odcsProperties, odcsText, read } from "./builders.ts";

const shapeOf = (property: string) => fieldOf(odcsProperties(`- {name: f, ${property}}`), "f").shape;

describe("ODCS", () => {
  it("keeps what a property demands, with the line that states it", () => {
    const text = odcsProperties(`
- name: title
  description: As printed
  logicalType: string
  required: true
  unique: true
  primaryKey: true
  logicalTypeOptions:
    minLength: 1
    pattern: ^[A-Z]`);
    expect(fieldOf(text, "title")).toMatchObject({
      description: "As printed",
      required: true,
      nullable: false,
      unique: true,
      primaryKey: true,
      personal: false,
      location: { file: "contract.yaml", line: 9, column: 9 },
      shape: {
        type: "string",
        location: { line: 11 },
        constraints: [
          { rule: "schema.pattern", pattern: "^[A-Z]", location: { line: 17, column: 11 } },
          { rule: "schema.min-length", limit: 1, location: { line: 16 } },
        ],
      },
    });
  });

  it.each(["string", "date", "timestamp", "time", "number", "integer", "boolean"])(
    "knows the logical type %s",
    (type) => {
      expect(shapeOf(`logicalType: ${type}`).type).toBe(type);
      expect(shapeOf(`logicalType: ${type.toUpperCase()}`).type).toBe(type);
    },
  );

  it.each([
    ["VARCHAR(20)", "string"],
    ["NUMBER(38,0)", "integer"],
    ["NUMERIC(10, 2)", "number"],
    ["double precision", "number"],
    ["TIMESTAMP WITH TIME ZONE", "timestamp"],
    ["DATETIME", "timestamp_ntz"],
    ["JSONB", "any"],
  ])("translates the physical type %s where it stands alone", (physical, type) => {
    expect(shapeOf(`physicalType: "${physical}"`).type).toBe(type);
  });

  it("reads a timestamp without zone as one without offset", () => {
    expect(shapeOf("logicalType: timestamp, logicalTypeOptions: {timezone: false}").type).toBe("timestamp_ntz");
    expect(shapeOf(`logicalType: timestamp, logicalTypeOptions: {format: "yyyy-MM-dd'T'HH:mm:ss"}`).type).toBe(
      "timestamp_ntz",
    );
    expect(shapeOf(`logicalType: timestamp, logicalTypeOptions: {format: "yyyy-MM-dd'T'HH:mm:ssXXX"}`).type).toBe(
      "timestamp",
    );
  });

  it("refuses a date format that is not ISO, since its values would all be judged wrong", () => {
    const result = read(odcsProperties("- {name: f, logicalType: date, logicalTypeOptions: {format: dd/MM/yyyy}}"));
    expect(brief(result.findings)).toEqual(["error contract.value 9"]);
  });

  it("reads objects, arrays, maps and vectors to any depth", () => {
    expect(
      shapeOf("logicalType: array, items: {logicalType: object, properties: [{name: g, logicalType: integer}]}"),
    ).toMatchObject({ type: "array", items: { type: "object", fields: [{ name: "g", shape: { type: "integer" } }] } });
    expect(shapeOf("logicalType: map, map: {key: {logicalType: string}, value: {logicalType: number}}")).toMatchObject({
      type: "map",
      values: { type: "number" },
    });
    expect(shapeOf("logicalType: vector, logicalTypeOptions: {dimensions: 3}")).toMatchObject({
      type: "array",
      items: { type: "number" },
      constraints: [
        { rule: "schema.min-items", limit: 3 },
        { rule: "schema.max-items", limit: 3 },
      ],
    });
  });

  it.each([
    ["its options", "logicalTypeOptions: {enum: [a, b]}"],
    ["the property (3.2)", "enum: [{value: a}, {value: b, description: B}]"],
    ["its custom properties", "customProperties: [{property: enum, value: [a, b]}]"],
  ])("finds an enum in %s", (_, property) => {
    expect(shapeOf(`logicalType: string, ${property}`).constraints).toMatchObject([
      { rule: "schema.enum", values: ["a", "b"] },
    ]);
  });

  it("turns an integer format into the range that it allows, exactly", () => {
    expect(shapeOf("logicalType: integer, logicalTypeOptions: {format: u64}").constraints).toMatchObject([
      { rule: "schema.minimum", limit: 0 },
      { rule: "schema.maximum", limit: 18446744073709551615n },
    ]);
  });

  it("takes the required members that the options of an object list", () => {
    const text = odcsProperties(
      "- {name: f, logicalType: object, logicalTypeOptions: {required: [a]}, properties: [{name: a, logicalType: string}, {name: b, logicalType: string}]}",
    );
    expect(fieldOf(text, "f").shape).toMatchObject({ fields: [{ required: true }, { required: false }] });
    const missing = text.replace("required: [a]", "required: [a, c]");
    expect(brief(read(missing).findings)).toEqual(["error contract.unknown-field 9"]);
  });

  it.each(["classification: Confidential", "tags: [pii]", "customProperties: [{property: pii, value: true}]"])(
    "treats a property with %s as personal data",
    (property) => {
      expect(fieldOf(odcsProperties(`- {name: f, logicalType: string, ${property}}`), "f").personal).toBe(true);
    },
  );

  it("reads cardinality and role from custom properties before anything else", () => {
    const model = modelOf(
      odcsText(`
- name: out
  physicalType: table
  customProperties:
    - {property: fireFlow.cardinality, value: one}
    - {property: fireFlow.role, value: input}
  properties: [{name: a, logicalType: string}]`),
    );
    expect(model).toMatchObject({ cardinality: "one", cardinalityFrom: "fireFlow.cardinality: one", role: "input" });
  });

  it.each([
    ["physicalType: table", "", "many", "physicalType: table"],
    ["physicalType: file", "servers: [{server: s, type: local, format: csv}]", "many", "servers.s.format: csv"],
    [
      "physicalType: file",
      "servers: [{server: s, type: local, format: json, delimiter: new_line}]",
      "many",
      "servers.s.format: json, delimiter: new_line",
    ],
    [
      "physicalType: file",
      "servers: [{server: s, type: local, format: json}]",
      "one",
      "neither a table nor a format of many records is stated",
    ],
  ])("takes the cardinality from %s %s", (kind, servers, cardinality, cardinalityFrom) => {
    const text = odcsText(`- name: out\n  ${kind}\n  properties: [{name: a, logicalType: string}]`, servers);
    expect(modelOf(text)).toMatchObject({ cardinality, cardinalityFrom });
  });

  it.each([
    ["json", "json"],
    ["JSONL", "ndjson"],
    ["ndjson", "ndjson"],
    ["csv", "csv"],
    ["parquet", undefined],
  ])("reads the server format %s as %s", (format, expected) => {
    const text = odcsProperties(
      "- {name: a, logicalType: string}",
      `servers: [{server: s, type: local, format: ${format}}]`,
    );
    expect(contractOf(text).serverFormat).toBe(expected);
  });

  it("says so when servers disagree on the format", () => {
    const servers = "servers: [{server: a, format: json}, {server: b, format: csv}]";
    const result = read(odcsProperties("- {name: a, logicalType: string}", servers));
    expect(result.ok && result.value.serverFormat).toBe("json");
    expect(brief(result.findings)).toEqual(["warning contract.server-format 10"]);
  });

  it.each([
    ["a map of models", "schema: {out: {properties: [{name: a, logicalType: string}]}}"],
    ["fields", "schema: [{name: out, fields: [{name: a, logicalType: string}]}]"],
    ["a map of properties", "schema: [{name: out, properties: {a: {logicalType: string}}}]"],
    ["type", "schema: [{name: out, properties: [{name: a, type: string}]}]"],
    ["a database type", "schema: [{name: out, properties: [{name: a, logicalType: varchar}]}]"],
  ])("reads %s with a warning that shows the right form", (_, schema) => {
    const text = `apiVersion: v3.0.2\nkind: DataContract\n${schema}`;
    const result = read(text);
    expect(brief(result.findings)).toEqual(["warning contract.form 3"]);
    expect(result.ok && result.value.models).toMatchObject([
      { name: "out", fields: [{ name: "a", shape: { type: "string" } }] },
    ]);
  });

  it("takes a constraint that stands beside the options for one of them, with a warning", () => {
    const result = read(odcsProperties("- {name: f, logicalType: string, maxLength: 3}"));
    expect(brief(result.findings)).toEqual(["warning contract.form 9"]);
    expect(result.ok && result.value.models[0]?.fields[0]?.shape.constraints).toMatchObject([
      { rule: "schema.max-length", limit: 3 },
    ]);
  });
});
