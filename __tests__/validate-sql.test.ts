import { describe, expect, it } from "vitest";
import { recordJudge } from "../src/judge-sql.ts";
import type { Model, SqlRule } from "../src/types/contract.ts";
import { validateData } from "../src/validate.ts";
import { validateFile } from "../src/validate-file.ts";
import { openSql } from "./support/duckdb.ts";
import { at, field, model } from "./support/models.ts";

const sql = openSql();
const bytes = (text: string) => new TextEncoder().encode(text);

const rule = (query: string, more: Partial<SqlRule> = {}): SqlRule => ({
  query,
  threshold: { operator: "equal", limit: 0 },
  about: "output",
  clock: false,
  severity: "error",
  location: at(7),
  ...more,
});

const orders = (...rules: readonly SqlRule[]): Model =>
  model({
    cardinality: "many",
    fields: [field("id", "integer"), field("amount", "number"), field("mail", "string", { personal: true })],
    sql: rules,
  });

async function judged(text: string, of: Model, format: "json" | "ndjson" | "csv" = "ndjson") {
  const data = {
    file: "data",
    size: text.length,
    blocks: async function* () {
      yield bytes(text);
    },
  };
  return validateFile(data, format, of, 0, { sql: await recordJudge(of, sql) });
}

const line = (id: number | bigint, amount: number) => `{"id": ${id}, "amount": ${amount}, "mail": "1234567"}\n`;
const negative = rule("SELECT COUNT(*) FROM orders WHERE amount < 0");

describe("validating data by rules in SQL", { timeout: 60_000 }, () => {
  it("counts them, and finds those that do not hold at their place", async () => {
    const right = await judged(line(1, 1), orders(negative));
    const wrong = await judged(line(1, -1) + line(2, 1), orders(negative, rule("SELECT 0")));
    expect(right.findings).toEqual([]);
    expect(wrong.findings).toMatchObject([
      { rule: "quality.sql", actual: "1", expected: expect.stringContaining("exactly 0"), location: { line: 7 } },
    ]);
    expect([wrong.rules.held, wrong.rules.total]).toEqual([right.rules.total, right.rules.total + 1]);
  });

  it("judges integers past 2^53 exactly, and decimals by their digits", async () => {
    const limit = 9007199254740993n;
    const big = rule("SELECT MAX(id) FROM output", { threshold: { operator: "equal", limit } });
    const sum = rule("SELECT SUM(amount) FROM output", { threshold: { operator: "equal", limit: 0.3 } });
    const text = line(limit, 0.1) + line(1, 0.2);
    expect((await judged(text, orders(big, sum))).findings).toEqual([]);
    expect((await judged(text.replace("993", "992"), orders(big, sum))).findings).toMatchObject([
      { actual: "9007199254740992" },
    ]);
  });

  it.each([
    ["json", `[${line(1, -1).trim()}]`],
    ["csv", "id,amount,mail\n1,-1,x\n"],
  ] as const)("reads %s by its model first", async (format, text) => {
    expect((await judged(text, orders(negative), format)).findings.map((it) => it.rule)).toEqual(["quality.sql"]);
  });

  it("is of the author's severity", async () => {
    const { findings } = await judged(line(1, -1), orders({ ...negative, severity: "warning" }));
    expect(findings).toMatchObject([{ rule: "quality.sql", severity: "warning" }]);
  });

  it("never passes what was not judged: a value of another type, no engine, data that cannot be read", async () => {
    const odd = await judged('{"id": "x", "amount": 1, "mail": "a"}\n', orders(negative));
    expect(odd.findings.map((it) => it.rule)).toEqual(["schema.type", "quality.not-evaluated"]);
    expect(odd.rules.held).toBe(odd.rules.total - 2);
    const without = validateData(bytes(line(1, 1)), "data", "ndjson", orders(negative), 0);
    expect(without.findings).toMatchObject([{ rule: "quality.not-evaluated", severity: "error" }]);
    const cut = await judged(`${line(1, 1)}{"id": `, orders(negative));
    expect(cut.rules.held).toBe(0);
    expect(cut.findings.some((it) => it.severity === "error")).toBe(true);
  });

  it("says that rules which need the input were not judged", async () => {
    const both = rule("SELECT COUNT(*) FROM input", { about: "input-and-output" });
    const { findings } = await judged(line(1, 1), orders(both));
    expect(findings).toMatchObject([{ rule: "io.not-judged", severity: "notice" }]);
  });

  it("shows no value of personal data", async () => {
    const { findings } = await judged(line(1, 1), orders(rule("SELECT MAX(mail::BIGINT) FROM output")));
    expect(findings).toMatchObject([{ rule: "quality.sql", actual: "another number" }]);
    expect(JSON.stringify(findings)).not.toContain("1234567");
  });
});
