import { describe, expect, it } from "vitest";
import { lintContract } from "../../src/contract/index.ts";
import { compileModel } from "../../src/judges/index.ts";
import { contractOf, dcsFields, modelOf, odcsProperties, read } from "./builders.ts";

const pattern = (text: string) => dcsFields(`f: {type: string, required: true, pattern: ${JSON.stringify(text)}}`);

describe("a pattern that only RE2 knows", () => {
  const text = pattern("(?i)^abc$");

  it("is read with a warning that it is no ECMA-262, and lint finds no fault in it", () => {
    expect(read(text).findings).toMatchObject([
      { rule: "contract.pattern-not-ecma", severity: "warning", field: "f", location: { line: 9 } },
    ]);
    expect(lintContract(contractOf(text)).map((it) => it.rule)).toEqual(["contract.deprecated"]);
  });

  it("judges as RE2 does", () => {
    const judge = compileModel(modelOf(text));
    expect(judge({ f: "aBC" }).findings).toEqual([]);
    expect(judge({ f: "abd" }).findings).toMatchObject([{ rule: "schema.pattern" }]);
  });
});

it("a pattern of a quality rule is read by the same rule", () => {
  const rule = (text: string) =>
    read(
      odcsProperties(
        `- {name: a, logicalType: string, required: true, quality: [{metric: invalidValues, arguments: {pattern: '${text}'}, mustBe: 0}]}`,
      ),
    ).findings.map((it) => it.rule);
  expect(rule("^a")).toEqual([]);
  expect(rule("(?i)a")).toEqual(["contract.pattern-not-ecma"]);
  expect(rule("([")).toEqual(["contract.pattern-invalid"]);
});
