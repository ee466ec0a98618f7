import { describe, expect, it } from "vitest";
import { chooseSides, lintContract, unrelatedOutput } from "../../src/contract/index.ts";
import { valid } from "../support/contained.ts";
import { contractOf, dcsFields, dcsText, odcsText } from "./builders.ts";

const found = (field: string, rule: string) =>
  lintContract(contractOf(dcsFields(`f: {${field}}`))).filter((it) => it.rule === rule);

describe("demands that nothing fulfils", () => {
  it.each([
    ["type: int, minimum: 1, maximum: 4, multipleOf: 5", "no multiple of 5 lies between 1 and 4"],
    ["type: number, exclusiveMinimum: 0, exclusiveMaximum: 5, multipleOf: 5", "no multiple of 5"],
    ["type: int, exclusiveMinimum: 1, exclusiveMaximum: 2", "no whole number lies between 1 and 2"],
    ["type: int, minimum: 1.2, maximum: 1.8", "no whole number"],
    [
      "type: object, maxProperties: 1, fields: {a: {type: int, required: true}, b: {type: int, required: true}}",
      "2 fields",
    ],
    ["type: array, items: {type: boolean}, uniqueItems: true, minItems: 3", "3 items that all differ"],
    ["type: array, items: {type: string, enum: [a, b]}, uniqueItems: true, minItems: 3", "of 2 values"],
    ["type: string, format: uuid, maxLength: 20", "no uuid has max length 20"],
    ["type: string, format: ipv4, minLength: 20", "no ipv4 has min length 20"],
    ["type: string, required: true, enum: [null]", "may not be null"],
  ])("are found: %s", (field, fact) => {
    const findings = found(field, "contract.unsatisfiable");
    expect(findings).toMatchObject([{ severity: "error", field: "f", location: { line: 9 } }]);
    expect(findings[0]?.message).toContain(fact);
  });

  it.each([
    "type: int, minimum: 1, maximum: 5, multipleOf: 5",
    "type: int, minimum: -4, maximum: 0, multipleOf: 5",
    "type: int, exclusiveMinimum: 1, exclusiveMaximum: 3",
    "type: number, exclusiveMinimum: 1, exclusiveMaximum: 2",
    "type: number, minimum: 0.1, maximum: 0.3, multipleOf: 0.1",
    "type: int, minimum: 9007199254740993, maximum: 9007199254740993",
    "type: array, items: {type: boolean}, uniqueItems: true, minItems: 2",
    "type: string, format: uuid, minLength: 36, maxLength: 36",
    "type: string, enum: [null]",
  ])("are not seen where there is a value: %s", (field) => {
    expect(found(field, "contract.unsatisfiable")).toEqual([]);
  });
});

describe("rules that say nothing", () => {
  it.each([
    "type: string, minLength: 0",
    "type: array, items: {type: int}, minItems: 0",
    "type: string, pattern: ''",
    "type: string, pattern: '.*'",
    "type: string, pattern: '^.*'",
    "type: string, pattern: '.*$'",
    "type: array, items: {type: int}, uniqueItems: true, maxItems: 1",
    "type: int, minimum: 0, exclusiveMinimum: 0",
    "type: int, maximum: 9, exclusiveMaximum: 10",
    "type: string, required: true, enum: [a, null]",
    "type: int, unique: true",
  ])("are found: %s", (field) => {
    expect(found(field, "contract.idle-rule")).toMatchObject([{ severity: "warning", field: "f" }]);
  });

  it.each([
    "type: string, minLength: 1",
    "type: string, pattern: '^.*$'",
    "type: string, pattern: '.+'",
    "type: string, pattern: '^$'",
    "type: string, enum: [a, null]",
  ])("are not seen where they do: %s", (field) => {
    expect(found(field, "contract.idle-rule")).toEqual([]);
  });

  it("lets a table have keys", () => {
    const text = dcsText("out: {type: table, fields: {f: {type: int, unique: true}}}");
    expect(lintContract(contractOf(text)).filter((it) => it.rule === "contract.idle-rule")).toEqual([]);
  });
});

describe("patterns that the reference tool cannot run", () => {
  it.each(["^(?=a)b", "(a)\\\\1", "a{2000}"])("are told: %s", (pattern) => {
    expect(found(`type: string, pattern: "${pattern}"`, "contract.pattern-not-re2")).toMatchObject([
      { severity: "warning", field: "f" },
    ]);
  });

  it("and no others", () => {
    expect(found("type: string, pattern: '^[a-z]+(\\d|x)$'", "contract.pattern-not-re2")).toEqual([]);
  });
});

describe("an output that nothing relates to its input", () => {
  const sides = valid(
    chooseSides(
      contractOf(
        odcsText(`
- {name: input, properties: [{name: a, logicalType: integer, required: true}]}
- {name: output, properties: [{name: a, logicalType: integer, required: true}]}`),
      ),
    ),
  );

  it("is told", () => {
    expect(unrelatedOutput(sides, false)).toMatchObject([
      { rule: "contract.unrelated-output", severity: "notice", model: "output", location: { line: 8 } },
    ]);
  });

  it("is not where a case or a rule does, or where there is no input model", () => {
    expect(unrelatedOutput(sides, true)).toEqual([]);
    expect(unrelatedOutput({ output: sides.output }, false)).toEqual([]);
  });
});
