import { describe, expect, it } from "vitest";
import { judgeNumber } from "../../src/judges/index.ts";
import type { SqlRule } from "../../src/types/contract.ts";
import { array, at, field, model, object } from "../support/models.ts";

const rule = (query: string): SqlRule => ({
  query,
  threshold: { operator: "equal", limit: 0 },
  about: "input-and-output",
  clock: false,
  severity: "error",
  location: at(),
});

const salary = field("salary", "integer", { personal: true });
const output = model({ fields: [field("n", "integer"), field("staff", array(object([salary])))] });
const input = model({
  name: "people",
  fields: [
    field("who", object([field("years", "integer")]), { personal: true }),
    field("age", "integer", { personal: true }),
  ],
});
const plain = model({ fields: [field("n", "integer")] });
const number = { kind: "number", text: "31", exact: true } as const;
const shownOf = (query: string, sides = { input, output }) =>
  judgeNumber(rule(query), number, { model: sides.output, pair: { input: {}, output: {}, sides } })[0]?.actual;

describe("a number that a query gave", () => {
  it.each([
    "SELECT MAX(age) FROM input",
    "SELECT MAX(i.who.years) FROM input i",
    "SELECT MAX(s.salary) FROM output, UNNEST(staff) t(s)",
    "SELECT MAX(COLUMNS(*)) FROM output",
    "SELECT SUM(x) FROM (SELECT * FROM input) t(x)",
    "SELECT COUNT(*) * MAX(age) FROM input",
    "SELECT COUNT(*) + MAX(age) FROM input",
    "SELECT COUNT(*) FROM input WHERE false UNION ALL SELECT age FROM input",
  ])("is not shown where it may be personal: %s", (query) => {
    expect(shownOf(query)).toBe("another number");
  });

  it.each([
    "SELECT COUNT(*) FROM input WHERE age < 0",
    "select count(distinct upper(who.years::text)) as n from input where (age) > (1)",
    "SELECT COUNT(*) FILTER (WHERE age > 3) FROM input",
    "SELECT MAX(n) FROM output",
  ])("is shown where it counts, or is of no person: %s", (query) => {
    expect(shownOf(query)).toBe("31");
  });

  it("is shown where neither side holds what is personal", () => {
    expect(shownOf("SELECT MAX(COLUMNS(*)) FROM output", { input: plain, output: plain })).toBe("31");
  });
});
