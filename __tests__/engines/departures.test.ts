import { describe, expect, it } from "vitest";
import { comparison, toolFindings, unmade } from "../../src/engines/datacontract.ts";
import type { ToolCheck } from "../../src/engines/departures.ts";
import { hasErrors } from "../../src/findings.ts";
import { schemaFinding } from "../../src/judges/index.ts";
import { field, model } from "../support/models.ts";

const of = model({ fields: [field("v", "integer"), field("w", "string")] });
const judged = { format: "json", model: of } as const;
const check = (result: ToolCheck["result"], reason?: string, more: Partial<ToolCheck> = {}): ToolCheck => ({
  type: "field_minimum",
  result,
  ...(reason !== undefined && { reason }),
  ...more,
});
const deprecated = check("warning", "… are auto-converted to the new ODCS format. …", { type: "lint" });
const ids = (findings: readonly { rule: string; severity: string; message: string }[]) =>
  findings.map((it) => `${it.rule} ${it.severity} ${/departure\.[a-z-]+/.exec(it.message)?.[0] ?? ""}`.trim());

describe("two validators", () => {
  it("have nothing to tell where their verdicts agree, whatever each one found", () => {
    const ours = [schemaFinding("schema.multiple-of", "x"), schemaFinding("schema.minimum", "y")];
    expect(comparison(ours, [check("failed", "z")], judged)).toEqual([]);
    expect(comparison([], [check("passed"), check("warning", "w"), deprecated], judged)).toEqual([]);
  });

  it("differ by a departure that has a name, which decides nothing", () => {
    const told = comparison([schemaFinding("schema.multiple-of", "x")], [check("passed")], judged);
    expect(ids(told)).toEqual(["validator.departure notice departure.multiple-of"]);
    expect(hasErrors(told)).toBe(false);
  });

  it("fail together where one objects and nobody knows why the other does not", () => {
    expect(ids(comparison([schemaFinding("schema.minimum", "x")], [check("passed")], judged))).toEqual([
      "validator.disagreement error",
    ]);
    expect(ids(comparison([], [check("failed", "Actual invalid_count(v) was 1")], judged))).toEqual([
      "validator.disagreement error",
    ]);
  });

  it("are told apart objection by objection: a known one excuses no other", () => {
    const ours = [schemaFinding("schema.multiple-of", "x"), schemaFinding("schema.minimum", "y")];
    expect(ids(comparison(ours, [check("passed")], judged))).toEqual([
      "validator.departure notice departure.multiple-of",
      "validator.disagreement error",
    ]);
  });

  it("take a null that only the tool sees for known where it cannot hold the value, and nowhere else", () => {
    const missing = (of: string) => [check("failed", "Actual missing_count(v) was 1, expected = 0", { field: of })];
    expect(ids(comparison([], missing("v"), judged))).toEqual(["validator.departure notice departure.large-integer"]);
    expect(ids(comparison([], missing("w"), judged))).toEqual(["validator.disagreement error"]);
  });

  it("do not count a check that was never evaluated as an objection of its own", () => {
    const checks = [check("error"), check("error", "minimum must be a number", { type: "general" })];
    expect(ids(comparison([], checks, judged))).toEqual(["validator.departure notice departure.temporal-limit"]);
    expect(ids(comparison([], [check("error")], judged))).toEqual(["validator.disagreement error"]);
  });
});

describe("datacontract-cli alone", () => {
  it("gives an error for what failed and for what was not evaluated, a warning for a warning", () => {
    const found = toolFindings([check("failed", "a"), check("error"), check("warning", "b"), check("passed")], judged);
    expect(found.map((it) => it.severity)).toEqual(["error", "error", "warning"]);
  });

  it("is not believed where it checked nothing, though it ends well", () => {
    expect(unmade([], judged)).toMatchObject([{ rule: "validator.nothing-judged", severity: "error" }]);
    expect(unmade([deprecated, check("warning", "no file")], judged)[0]?.message).toContain("no file");
    expect(unmade([check("passed", undefined, { type: "lint" })], judged)).toHaveLength(1);
    expect(unmade([check("passed")], judged)).toEqual([]);
  });
});
