import { describe, expect, it } from "vitest";
import { lintContract, ruleCount } from "../../src/contract/index.ts";
import { contractOf, dcsFields, dcsText, modelOf, odcsProperties } from "./builders.ts";

/** What is found beside the standing notices. */
const faults = (text: string) =>
  lintContract(contractOf(text)).filter((it) => it.severity !== "notice" && it.rule !== "contract.all-optional");
const rules = (text: string) => lintContract(contractOf(text)).map((it) => it.rule);

describe("lintContract", () => {
  it("finds nothing wrong with a contract that says what it demands", () => {
    expect(
      rules(
        odcsProperties(
          "- {name: a, logicalType: integer, required: true, logicalTypeOptions: {minimum: 1, maximum: 1}}",
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    ["no field", "out: {description: empty}"],
    ["fields that take anything", "out: {fields: {a: {type: json}}}"],
  ])("calls a model with %s vacuous", (_, models) => {
    expect(faults(dcsText(models))).toMatchObject([
      { rule: "contract.vacuous", severity: "error", model: "out", location: { line: 7 } },
    ]);
  });

  it("warns that an empty record passes where nothing is required", () => {
    expect(rules(odcsProperties("- {name: a, logicalType: integer}"))).toEqual(["contract.all-optional"]);
  });

  it.each([
    "type: int, minimum: 5, maximum: 3",
    "type: int, minimum: 5, exclusiveMaximum: 5",
    "type: int, exclusiveMinimum: 5, maximum: 5",
    "type: number, exclusiveMinimum: 5, exclusiveMaximum: 5",
    "type: int, minimum: 9223372036854775807, maximum: 9223372036854775806",
    "type: string, minLength: 5, maxLength: 3",
    "type: array, items: {type: int}, minItems: 2, maxItems: 1",
    "type: date, minimum: 2024-02-01, maximum: 2024-01-01",
    "type: time, minimum: '12:00:00', maximum: '11:00:00'",
    "type: timestamp, minimum: 2024-01-01T00:00:00Z, maximum: 2024-01-01T00:00:00+02:00",
    "type: string, enum: []",
  ])("finds that no value fulfils %s", (field) => {
    expect(faults(dcsFields(`f: {${field}}`))).toMatchObject([
      { rule: "contract.unsatisfiable", field: "f", location: { line: 9 } },
    ]);
  });

  it("finds contradictions in items and values, and names where", () => {
    const text = dcsFields("f: {type: array, items: {type: map, values: {type: int, minimum: 2, maximum: 1}}}");
    expect(faults(text)).toMatchObject([{ rule: "contract.unsatisfiable", field: "f[*].*" }]);
  });

  it.each([
    ["type: int, enum: [a]", '"a"'],
    ["type: int, enum: ['1', '7'], maximum: 5", '"7"'],
    ["type: string, enum: [a, abc], maxLength: 1", '"abc"'],
    ["type: string, enum: [a, B], pattern: '^[a-z]$'", '"B"'],
    ["type: date, enum: [yesterday]", '"yesterday"'],
  ])("finds the enum value that its own field rejects: %s", (field, value) => {
    expect(faults(dcsFields(`f: {${field}}`))).toMatchObject([
      { rule: "contract.enum-value", severity: "error", message: expect.stringContaining(value) },
    ]);
  });

  it("takes null in an enum for what it is", () => {
    expect(faults(dcsFields("f: {type: string, enum: [a, null]}"))).toEqual([]);
  });

  it("does not hang on a pattern that backtracks for ever", () => {
    const rules = (pattern: string) =>
      faults(dcsFields(`f: {type: string, pattern: '${pattern}', enum: ['${"a".repeat(60)}!']}`)).map((it) => it.rule);
    expect(rules("^(a+)+$")).toEqual(["contract.enum-value"]);
    // What RE2 cannot run is not decided in time, and claims nothing.
    expect(rules("^(?=a)(a+)+$")).not.toContain("contract.enum-value");
  });

  it("names fields that are only free text, in one notice", () => {
    const text = odcsProperties(
      "- {name: a, logicalType: string, required: true}\n- {name: b, logicalType: array, items: {logicalType: string}}\n- {name: c, logicalType: string, enum: [{value: x}]}",
    );
    expect(lintContract(contractOf(text))).toMatchObject([
      { rule: "contract.free-text", severity: "notice", count: 2, message: expect.stringContaining('"a", "b[*]"') },
    ]);
  });

  it("says that DCS is deprecated, which fails nothing", () => {
    expect(lintContract(contractOf(dcsFields("f: {type: int, required: true}")))).toMatchObject([
      { rule: "contract.deprecated", severity: "notice" },
    ]);
  });
});

describe("ruleCount", () => {
  it.each([
    ["f: {type: json}", 0],
    ["f: {type: int}", 1],
    ["f: {type: int, required: true}", 3],
    ["f: {type: int, required: true, nullable: true}", 2],
    ["f: {type: int, unique: true, primaryKey: true, minimum: 1, maximum: 2}", 3],
    ["f: {type: array, items: {type: object, fields: {g: {type: int, unique: true, primaryKey: true}}}}", 5],
    ["f: {type: array, items: {type: object, fields: {g: {type: int}}}}", 3],
    ["f: {type: map, values: {type: string, maxLength: 3}}", 3],
  ])("counts each demand once: %s", (field, count) => {
    expect(ruleCount(modelOf(dcsFields(field)))).toBe(count);
  });
});
