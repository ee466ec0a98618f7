import { describe, expect, it } from "vitest";
import { lintContract, lintSqlRules } from "../../src/contract/index.ts";
import { readsClockOf, readsTable } from "../../src/contract/sql-text.ts";
import { relatesBySql, sqlRulesOf } from "../../src/sql-rules.ts";
import { contractOf, dcsFields, modelOf, odcsText, read } from "./builders.ts";

const field = (rule: string) =>
  odcsText(`- name: out\n  properties:\n    - name: f\n      logicalType: integer\n      quality:\n        - ${rule}`);
const model = (rule: string, properties = "- {name: f, logicalType: integer}") =>
  odcsText(`- name: out\n  quality:\n    - ${rule}\n  properties:\n    ${properties}`);
const only = (text: string) => sqlRulesOf(modelOf(text))[0];
const faults = (text: string) => read(text).findings.map((it) => `${it.severity} ${it.rule}`);

describe("a SQL rule", () => {
  it.each([
    ["mustBe: 3", { operator: "equal", limit: 3 }],
    ["mustNotBe: 3", { operator: "not-equal", limit: 3 }],
    ["mustBeGreaterThan: 3", { operator: "greater", limit: 3 }],
    ["mustBeGreaterOrEqualTo: 3", { operator: "at-least", limit: 3 }],
    ["mustBeLessThan: 3", { operator: "less", limit: 3 }],
    ["mustBeLessOrEqualTo: 3", { operator: "at-most", limit: 3 }],
    ["mustBeBetween: [1, 3]", { operator: "between", limits: [1, 3] }],
    ["mustNotBeBetween: [1, 3]", { operator: "not-between", limits: [1, 3] }],
  ])("is read with its operator: %s", (operator, threshold) => {
    expect(only(model(`{type: sql, query: SELECT 1, ${operator}}`))).toMatchObject({ query: "SELECT 1", threshold });
  });

  it.each([
    ["{object}", '"out"'],
    ["$" + "{model}", '"out"'],
    ["`$" + "{schema}`", '"out"'],
    ["$" + "{property}", '"f"'],
    ["{field}", '"f"'],
    ["{column}", '"f"'],
  ])("has its names for %s", (placeholder, name) => {
    const query = `SELECT COUNT(${placeholder}) FROM out`;
    expect(only(field(`{type: sql, query: '${query}', mustBe: 0}`))?.query).toBe(`SELECT COUNT(${name}) FROM out`);
  });

  it("names a field within others by its whole path, with dots and quotes in it", () => {
    const inner = `- {name: 'a."b', logicalType: object, properties: [{name: c, logicalType: string, quality: [{type: sql, query: "SELECT COUNT({field}) FROM out", mustBe: 0}]}]}`;
    const rule = only(odcsText(`- name: out\n  properties:\n    ${inner}`));
    expect(rule?.query).toBe('SELECT COUNT("a.""b"."c") FROM out');
  });

  it("is read from DCS, of the model and of the field, with its author's severity and name", () => {
    const rule = "{type: sql, name: few, severity: warning, query: 'SELECT COUNT(*) FROM {model}', mustBe: 0}";
    const rules = sqlRulesOf(modelOf(dcsFields(`f: {type: string, quality: [${rule}]}`)));
    expect(rules).toMatchObject([
      { name: "few", severity: "warning", field: "f", query: 'SELECT COUNT(*) FROM "out"' },
    ]);
  });

  it.each([
    ["no query", "{type: sql, mustBe: 0}"],
    ["an empty query", "{type: sql, query: '', mustBe: 0}"],
    ["no operator", "{type: sql, query: SELECT 1}"],
    ["two operators", "{type: sql, query: SELECT 1, mustBe: 0, mustBeLessThan: 3}"],
    ["a placeholder that nobody knows", "{type: sql, query: 'SELECT $" + "{x}', mustBe: 0}"],
    ["a field's name in a model's rule", "{type: sql, query: 'SELECT $" + "{field}', mustBe: 0}"],
  ])("is refused with %s", (_, rule) => {
    expect(faults(model(rule))).toEqual(["error contract.value"]);
  });

  it("that depends on the clock does not judge programs, which is said", () => {
    const contract = contractOf(
      model("{type: sql, query: SELECT COUNT(*) FROM out WHERE f > epoch(now()), mustBe: 0}"),
    );
    expect(lintContract(contract)).toContainEqual(expect.objectContaining({ rule: "contract.clock-rule" }));
  });

  it("of a model without fields cannot be judged", async () => {
    const contract = contractOf(odcsText("- {name: out, quality: [{type: sql, query: SELECT 1, mustBe: 1}]}"));
    expect(await lintSqlRules(contract, undefined, undefined)).toMatchObject([{ rule: "contract.sql-rule" }]);
  });
});

describe("a query's words", () => {
  it.each([
    "SELECT COUNT(*) FROM input",
    'select 1 from output join "input" i using (id)',
    "SELECT 1 FROM output, input",
    "SELECT (SELECT SUM(x) FROM input) - (SELECT SUM(x) FROM output)",
    "FROM output o, INPUT i WHERE o.id = i.id SELECT COUNT(*)",
    "SELECT 1 FROM (output JOIN input USING (id))",
  ])("name the table: %s", (query) => {
    expect(readsTable(query, "input")).toBe(true);
  });

  it.each([
    "SELECT input FROM output",
    "SELECT id, input FROM output WHERE input > 0",
    "SELECT 'from input' FROM output -- from input",
    "SELECT 1 /* join input */ FROM output",
    "WITH input AS (SELECT 1) SELECT COUNT(*) FROM input",
    "SELECT COUNT(*) FROM output GROUP BY id, input",
    "SELECT sum(a.input) FROM output a",
  ])("do not name it: %s", (query) => {
    expect(readsTable(query, "input")).toBe(false);
  });

  it("tell whether it asks for the time or a random number", () => {
    for (const it of ["SELECT current_date", "SELECT RANDOM()", "select age(f(x, 1)) from t", 'SELECT "now" ()']) {
      expect(readsClockOf(it, [])).toBe(true);
    }
    for (const it of ["SELECT 'now'", 'SELECT "now" FROM t', "SELECT age FROM t", "SELECT age(a, b) FROM t"])
      expect(readsClockOf(it, [])).toBe(false);
    expect(readsClockOf("SELECT uuid FROM t", ["uuid"])).toBe(false);
    expect(readsClockOf("SELECT uuid() FROM t", ["uuid"])).toBe(true);
  });

  it.each(["today", "now", "random", "uuid", "current_localtime", "nextval"])(
    "are a column where %s stands alone",
    (name) => {
      expect(readsClockOf(`SELECT COUNT(*) FROM t WHERE ${name} > 0`, [])).toBe(false);
      expect(readsClockOf(`SELECT ${name}() FROM t`, [name])).toBe(true);
    },
  );

  it.each(["current_date", "current_time", "current_timestamp", "localtime", "localtimestamp"])(
    "are the clock where %s stands alone, unless it is a column",
    (name) => {
      expect(readsClockOf(`SELECT COUNT(*) FROM t WHERE ${name} > x`, [])).toBe(true);
      expect(readsClockOf(`SELECT COUNT(*) FROM t WHERE ${name} > x`, [name])).toBe(false);
      expect(readsClockOf(`SELECT t.${name} FROM t`, [])).toBe(false);
    },
  );

  it.each(["SELECT AVG(x) FROM t USING SAMPLE 10%", "SELECT AVG(x) FROM t TABLESAMPLE 10%"])(
    "take a sample: %s",
    (it) => {
      expect(readsClockOf(it, [])).toBe(true);
    },
  );
});

describe("a rule that reads the input", () => {
  const aboutOf = (query: string) => only(model(`{type: sql, query: ${JSON.stringify(query)}, mustBe: 0}`))?.about;
  const relates = (query: string) =>
    relatesBySql(modelOf(model(`{type: sql, query: ${JSON.stringify(query)}, mustBe: 0}`)));

  it("ties outputs to inputs where it reads both tables, by either name", () => {
    for (const own of ["output", "OUT", '"out"']) {
      const query = `SELECT COUNT(*) FROM ${own} JOIN input USING (f)`;
      expect([aboutOf(query), relates(query)]).toEqual(["input-and-output", true]);
    }
  });

  it("ties nothing where the output's name is but a word in it", () => {
    for (const query of [
      "SELECT COUNT(*) FROM input WHERE note = 'output'",
      "SELECT COUNT(without) FROM input",
      "SELECT COUNT(*) FROM input -- from output",
    ]) {
      expect([aboutOf(query), relates(query)]).toEqual(["input", false]);
    }
  });
});
