import { describe, expect, it } from "vitest";
import { chooseSides, excerpt, lintContract } from "../../src/contract/index.ts";
import { brief, contractOf, dcsFields, dcsText, fieldOf, modelOf, odcsProperties, odcsText, read } from "./builders.ts";

/** One rule of the model `out`, or of its field `f`. */
const ofModel = (rule: string) =>
  odcsText(`- name: out\n  quality:\n    - ${rule}\n  properties:\n    - {name: f, logicalType: string}`);
const ofField = (rule: string, type = "string") =>
  odcsProperties(`- name: f\n  logicalType: ${type}\n  quality:\n    - ${rule}`);

const modelRule = (rule: string) => modelOf(ofModel(rule)).quality?.[0];
const fieldRule = (rule: string, type?: string) => fieldOf(ofField(rule, type), "f").quality?.[0];
const faults = (text: string) => read(text).findings.map((it) => `${it.severity} ${it.rule}`);

describe("a library rule", () => {
  it.each([
    ["mustBe: 3", { operator: "equal", limit: 3 }],
    ["mustNotBe: 3", { operator: "not-equal", limit: 3 }],
    ["mustBeGreaterThan: 3", { operator: "greater", limit: 3 }],
    ["mustBeGreaterOrEqualTo: 3", { operator: "at-least", limit: 3 }],
    ["mustBeLessThan: 0.5", { operator: "less", limit: 0.5 }],
    ["mustBeLessOrEqualTo: 18446744073709551616", { operator: "at-most", limit: 18446744073709551616n }],
    ["mustBeBetween: [1, 3]", { operator: "between", limits: [1, 3] }],
    ["mustNotBeBetween: [1, 1]", { operator: "not-between", limits: [1, 1] }],
  ])("is read with its operator: %s", (operator, threshold) => {
    expect(modelRule(`{metric: rowCount, ${operator}}`)).toMatchObject({ rule: "quality.row-count", threshold });
  });

  it.each([
    ["{metric: nullValues, mustBe: 0}", { rule: "quality.null-values", unit: "rows" }],
    ["{type: library, metric: nullValues, mustBe: 0, unit: percent}", { unit: "percent" }],
    ["{metric: missingValues, mustBe: 0}", { rule: "quality.missing-values", missing: [] }],
    ["{metric: missingValues, arguments: {missingValues: [null, '', N/A]}, mustBe: 0}", { missing: ["", "N/A"] }],
    [
      "{metric: invalidValues, arguments: {validValues: [kg, lb]}, mustBe: 0}",
      { rule: "quality.invalid-values", valid: ["kg", "lb"] },
    ],
    ["{metric: invalidValues, arguments: {pattern: '^k'}, mustBe: 0}", { pattern: "^k" }],
    ["{metric: duplicateValues, mustBeLessThan: 2}", { rule: "quality.duplicate-values", fields: [] }],
  ])("of a field is read with its arguments: %s", (rule, expected) => {
    expect(fieldRule(rule)).toMatchObject(expected);
  });

  it("of a model names the fields that are compared together", () => {
    expect(modelRule("{metric: duplicateValues, arguments: {properties: [f]}, mustBe: 0}")).toMatchObject({
      fields: ["f"],
    });
  });

  it("has a name, a severity and a place", () => {
    expect(modelRule("{name: many, metric: rowCount, mustBe: 1, severity: Info}")).toMatchObject({
      name: "many",
      severity: "warning",
    });
    expect(modelRule("{description: many, metric: rowCount, mustBe: 1, severity: blocker}")).toMatchObject({
      name: "many",
      severity: "error",
    });
    expect(modelRule("{metric: rowCount, mustBe: 1}")).toMatchObject({
      severity: "error",
      location: { line: 9, column: 9 },
    });
  });

  it("of a field within items and maps is the field's", () => {
    const text = dcsFields(
      "a: {type: array, items: {type: object, fields: {b: {type: string, quality: [{metric: nullValues, mustBe: 0}]}}}}",
    );
    const { shape } = fieldOf(text, "a");
    expect(shape).toMatchObject({ items: { fields: [{ quality: [{ rule: "quality.null-values" }] }] } });
  });
});

describe("a sloppy rule is read with a warning that shows the right form:", () => {
  it.each([
    ["{rule: duplicateCount, mustBe: 0}", { rule: "quality.duplicate-values" }],
    ["{rule: nullCheck, mustBe: 0}", { rule: "quality.null-values" }],
    [
      "{rule: validValues, validValues: [a, b]}",
      { rule: "quality.invalid-values", valid: ["a", "b"], threshold: { limit: 0 } },
    ],
    ["{metric: null_values, mustBe: 0}", { rule: "quality.null-values" }],
    ["{metric: nullValues, mustBe: '0'}", { threshold: { operator: "equal", limit: 0 } }],
    ["{metric: nullValues, mustBeLessThanOrEqualTo: 1}", { threshold: { operator: "at-most", limit: 1 } }],
    ["{metric: invalidValues, arguments: {validValues: [1, 2]}, mustBe: 0}", { valid: ["1", "2"] }],
  ])("%s", (rule, expected) => {
    expect(fieldRule(rule)).toMatchObject(expected);
    expect(faults(ofField(rule))).toContain("warning contract.form");
  });

  it("one rule that is no list", () => {
    const text = odcsText(
      "- name: out\n  quality: {metric: rowCount, mustBe: 1}\n  properties: [{name: f, logicalType: string}]",
    );
    expect(modelOf(text).quality).toHaveLength(1);
    expect(faults(text)).toEqual(["warning contract.form"]);
  });
});

describe("a rule without a clear meaning is refused:", () => {
  it.each([
    ["no operator", "{metric: nullValues}"],
    ["two operators", "{metric: nullValues, mustBe: 0, mustBeLessThan: 3}"],
    ["an operator without a number", "{metric: nullValues, mustBe: none}"],
    ["limits the wrong way round", "{metric: nullValues, mustBeBetween: [3, 1]}"],
    ["three limits", "{metric: nullValues, mustBeBetween: [1, 2, 3]}"],
    ["an unknown unit", "{metric: nullValues, mustBe: 0, unit: litres}"],
    ["an unknown metric", "{metric: nullVals99, mustBe: 0}"],
    ["no metric", "{mustBe: 0}"],
    ["a metric of models", "{metric: rowCount, mustBe: 1}"],
    ["nothing said to be valid", "{metric: invalidValues, mustBe: 0}"],
    ["arguments that are no map", "{metric: invalidValues, arguments: [a], mustBe: 0}"],
    ["a jsonata rule of a field", "{type: custom, engine: jsonata, implementation: 'true'}"],
  ])("%s", (_, rule) => {
    expect(faults(ofField(rule))).toContain("error contract.value");
  });

  it.each([
    ["a metric of fields", "{metric: nullValues, mustBe: 0}"],
    ["a percentage of records", "{metric: rowCount, mustBe: 1, unit: percent}"],
    ["duplicates of nothing", "{metric: duplicateValues, mustBe: 0}"],
    ["an expression that is none", "{type: custom, engine: jsonata, implementation: [a]}"],
    ["no expression", "{type: custom, engine: jsonata}"],
  ])("of a model, %s", (_, rule) => {
    expect(faults(ofModel(rule))).toContain("error contract.value");
  });

  it("a field that the model does not have", () => {
    expect(faults(ofModel("{metric: duplicateValues, arguments: {properties: [g]}, mustBe: 0}"))).toEqual([
      "error contract.unknown-field",
    ]);
  });

  it.each(["{metric: nullValues, mustBeGreaterThen: 0}", "{metric: nullValues, mustBe: 0, severty: info}"])(
    "a misspelt key: %s",
    (rule) => {
      expect(faults(ofField(rule))).toContain("error contract.misspelt-key");
    },
  );
});

describe("what nobody judges is said:", () => {
  it.each([
    ["another engine", "{type: custom, engine: soda, implementation: x}", "warning contract.quality-not-judged"],
    ["plain words", "{type: text, description: be good}", "notice contract.quality-text"],
    ["a description alone", "{description: be good}", "notice contract.quality-text"],
    ["a word", "good", "warning contract.quality-not-judged"],
  ])("%s", (_, rule, expected) => {
    for (const text of [ofModel(rule), ofField(rule)]) expect(faults(text)).toEqual([expected]);
  });

  it("SodaCL of a model and of the whole contract", () => {
    const soda = "quality:\n  type: SodaCL\n  specification:\n    checks for out: [row_count > 0]";
    expect(faults(dcsFields("f: {type: string}", soda))).toEqual(["warning contract.quality-not-judged"]);
    const inModel = `out:\n  fields: {f: {type: string}}\n  ${soda.replaceAll("\n", "\n  ")}`;
    expect(faults(dcsText(inModel))).toEqual(["warning contract.quality-not-judged"]);
  });

  it("rules of items and of a map's values", () => {
    const rule = "quality: [{metric: nullValues, mustBe: 0}]";
    expect(faults(dcsFields(`f: {type: array, items: {type: string, ${rule}}}`))).toEqual([
      "warning contract.quality-not-judged",
    ]);
    expect(faults(dcsFields(`f: {type: map, values: {type: string, ${rule}}}`))).toEqual([
      "warning contract.quality-not-judged",
    ]);
  });
});

describe("both formats", () => {
  it("read the same rule from the same words", () => {
    const rule = "quality: [{metric: nullValues, mustBe: 0, unit: percent, severity: low}]";
    const without = ({ location: _, ...rest }: object & { location?: unknown }) => rest;
    expect(fieldOf(dcsFields(`f: {type: string, ${rule}}`), "f").quality?.map(without)).toEqual(
      fieldOf(odcsProperties(`- {name: f, logicalType: string, ${rule}}`), "f").quality?.map(without),
    );
  });
});

describe("service levels", () => {
  const sla = (level: string, type = "timestamp") =>
    odcsProperties(`- {name: at, logicalType: ${type}}`, `slaProperties:\n  - ${level}`);
  const dcs = (levels: string) => dcsFields("at: {type: timestamp}", `servicelevels:\n  ${levels}`);
  const secondsOf = (text: string) => fieldOf(text, "at").quality?.map((it) => ("seconds" in it ? it.seconds : 0));

  it.each([
    ["{property: freshness, value: 2, unit: d, element: out.at}", 172_800],
    ["{property: freshness, value: 90, unit: m, element: out.at}", 5400],
    ["{property: retention, value: 2, unit: m, element: out.at}", 5_184_000],
    ["{property: retention, value: P1Y, element: out.at}", 31_536_000],
    ["{property: freshness, value: PT36H, unit: d, element: out.at}", 129_600],
    ["{property: freshness, value: '3', unit: hours, element: out.at}", 10_800],
  ])("of ODCS that name a field are its rules: %s", (level, seconds) => {
    expect(secondsOf(sla(level))).toEqual([seconds]);
  });

  it.each([
    ["freshness: {threshold: 25h, timestampField: out.at}", 90_000],
    ["retention: {period: 1 year, timestampField: out.at}", 31_536_000],
    ["retention: {period: P1D, timestampField: out.at}", 86_400],
  ])("of DCS that name a field are its rules: %s", (levels, seconds) => {
    expect(secondsOf(dcs(levels))).toEqual([seconds]);
  });

  it("reach fields within fields", () => {
    const text = odcsProperties(
      "- {name: meta, logicalType: object, properties: [{name: at, logicalType: timestamp}]}",
      "slaProperties:\n  - {property: freshness, value: 1, element: out.meta.at}",
    );
    expect(fieldOf(text, "meta").shape).toMatchObject({
      fields: [{ quality: [{ rule: "quality.freshness", seconds: 86_400 }] }],
    });
  });

  it.each([
    ["{property: freshness, value: 1, element: out.when}", "error contract.unknown-field"],
    ["{property: freshness, value: soon, element: out.at}", "error contract.value"],
    ["{property: freshness, value: 1, unit: moons, element: out.at}", "error contract.value"],
    ["{property: freshness, value: 1, unit: d}", "notice contract.quality-not-judged"],
  ])("that cannot be judged are said: %s", (level, fault) => {
    expect(faults(sla(level))).toEqual([fault]);
  });

  it("of a field that has no age are refused", () => {
    expect(faults(sla("{property: freshness, value: 1, element: out.at}", "integer"))).toEqual([
      "error contract.value",
    ]);
  });

  it("of other kinds, and unlimited retention, are no rules", () => {
    expect(secondsOf(sla("{property: availability, value: 99.9, element: out.at}"))).toBeUndefined();
    expect(secondsOf(dcs("retention: {unlimited: true, timestampField: out.at}"))).toBeUndefined();
  });

  it("get a lint warning: programs are proven without the clock", () => {
    const contract = contractOf(sla("{property: freshness, value: 1, element: out.at}"));
    expect(brief(lintContract(contract))).toContain("warning contract.clock-rule 11");
  });
});

it("an excerpt shows the rules of both models", () => {
  const block = (name: string) =>
    `- name: ${name}\n  quality:\n    - {metric: rowCount, mustBeGreaterThan: 0} # ${name}\n    - type: custom\n      engine: jsonata\n      implementation: >-\n        $same(output,\n          input)\n  properties:\n    - {name: f, logicalType: string, quality: [{metric: nullValues, mustBe: 0}]}`;
  const contract = contractOf(odcsText(["order_in", "other", "order_out"].map(block).join("\n")));
  const sides = chooseSides(contract, { inputModel: "order_in", outputModel: "order_out" });
  const text = sides.ok ? excerpt(contract, sides.value) : "";
  expect(text.match(/metric: rowCount/g)).toHaveLength(2);
  expect(text.match(/metric: nullValues/g)).toHaveLength(2);
  expect(text.match(/\$same\(output,\n {10,}input\)/g)).toHaveLength(2);
  expect(text).not.toContain("# other");
});
