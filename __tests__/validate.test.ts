import { describe, expect, it } from "vitest";
import { hasErrors } from "../src/findings.ts";
import { validateData } from "../src/validate.ts";
import { at, field, minimum, model, scalar } from "./support/models.ts";

const of = model({
  cardinality: "many",
  fields: [field("id", "integer", { unique: true }), field("n", scalar("number", minimum(0)))],
});
const now = Date.parse("2026-01-01T00:00:00Z");
const bytes = (text: string) => new TextEncoder().encode(text);

describe("validating data", () => {
  it("passes data that satisfies the model, in every format", () => {
    for (const [format, text] of [
      ["json", '[{"id":1,"n":0.5},{"id":2,"n":1}]'],
      ["ndjson", '{"id":1,"n":0.5}\n{"id":2,"n":1}\n'],
      ["csv", "id,n\n1,0.5\n2,1\n"],
    ] as const) {
      expect(validateData(bytes(text), `data.${format}`, format, of, now)).toMatchObject({ findings: [], records: 2 });
    }
  });

  it("finds the same faults in every format", () => {
    const found = (format: "json" | "ndjson" | "csv", text: string) =>
      validateData(bytes(text), "data", format, of, now).findings.map((it) => `${it.rule} ${it.path}`);
    const faults = ["schema.minimum $[*].n", "schema.unique $[*].id"];
    expect(found("json", '[{"id":1,"n":-1},{"id":1,"n":1}]').sort()).toEqual(faults);
    expect(found("ndjson", '{"id":1,"n":-1}\n{"id":1,"n":1}').sort()).toEqual(faults);
    expect(found("csv", "id,n\n1,-1\n1,1\n").sort()).toEqual(faults);
  });

  it("takes NDJSON and CSV for many records, whatever the contract says of JSON", () => {
    const one = { ...of, cardinality: "one" as const };
    expect(validateData(bytes("id,n\n1,1\n"), "data.csv", "csv", one, now).findings).toEqual([]);
    expect(validateData(bytes('[{"id":1,"n":1}]'), "data.json", "json", one, now).findings).toMatchObject([
      { rule: "schema.cardinality" },
    ]);
  });

  it.each([
    ["data that cannot be read", "json", "{", of, "format.invalid-json"],
    ["an empty file", "json", "", of, "format.empty"],
    ["no bytes where lines are due", "ndjson", "", of, "schema.no-records"],
    ["an empty array", "json", "[]", of, "schema.no-records"],
    ["a header alone", "csv", "id,n\n", of, "schema.no-records"],
    ["a model that demands nothing", "json", "[{}]", model({ cardinality: "many" }), "schema.no-rules"],
  ] as const)("never passes %s", (_what, format, text, judged, rule) => {
    const verdict = validateData(bytes(text), "data", format, judged, now);
    expect(verdict.findings.map((it) => it.rule)).toEqual([rule]);
    expect(hasErrors(verdict.findings)).toBe(true);
  });
});

describe("what only the surroundings tell", () => {
  it("is judged by the clock where the contract asks how old data is", () => {
    const fresh = { rule: "quality.freshness", seconds: 3600, severity: "error", location: at(3) } as const;
    const dated = model({ cardinality: "many", fields: [field("at", "timestamp", { quality: [fresh] })] });
    const judged = (moment: string) =>
      validateData(bytes(`[{"at":"${moment}"}]`), "data.json", "json", dated, now).findings.map((it) => it.rule);
    expect(judged("2025-12-31T23:30:00Z")).toEqual([]);
    expect(judged("2025-12-31T22:30:00Z")).toEqual(["quality.freshness"]);
  });

  it("is said not to be judged where a rule asks for an input", () => {
    const rule = {
      expression: "output = input",
      source: { start: 0, end: 0 },
      severity: "error",
      location: at(3),
    } as const;
    const related = { ...of, io: [rule] };
    expect(validateData(bytes('[{"id":1,"n":0.5}]'), "data.json", "json", related, now).findings).toMatchObject([
      { rule: "io.not-judged", severity: "notice", location: at(3) },
    ]);
  });
});
