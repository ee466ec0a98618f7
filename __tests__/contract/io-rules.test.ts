import { afterAll, describe, expect, it } from "vitest";
import { chooseSides, lintIoRules } from "../../src/contract/index.ts";
import { openJsonata } from "../../src/engines/index.ts";
import type { Finding } from "../../src/findings.ts";
import type { Jsonata } from "../../src/types/jsonata.ts";
import { contractOf, odcsText } from "./builders.ts";

const jsonata = openJsonata();
afterAll(() => jsonata.close());

/** Orders go in, a report by customer comes out; `implementation` is YAML. */
const contractWith = (implementation: string, model = "report_output") => {
  const rule = `\n  quality:\n    - type: custom\n      engine: jsonata\n      implementation: ${implementation}`;
  const at = (name: string) => (name === model ? rule : "");
  return odcsText(`- name: orders_input
  physicalType: table${at("orders_input")}
  properties:
    - {name: id, logicalType: integer}
    - {name: customer, logicalType: string}
    - {name: in stock, logicalType: boolean}
    - name: items
      logicalType: array
      items: {logicalType: object, properties: [{name: sku, logicalType: string}, {name: price, logicalType: number}]}
    - {name: extra, physicalType: variant}
    - {name: counts, logicalType: map, map: {key: {logicalType: string}, value: {logicalType: integer}}}
- name: report_output${at("report_output")}
  properties:
    - {name: total, logicalType: number}
    - {name: good, logicalType: boolean}
    - name: customers
      logicalType: array
      items: {logicalType: object, properties: [{name: name, logicalType: string}, {name: spent, logicalType: number}]}`);
};

async function findings(implementation: string, model?: string) {
  const contract = contractOf(contractWith(implementation, model));
  const sides = chooseSides(contract);
  return lintIoRules(contract, sides.ok ? sides.value : undefined, jsonata);
}

const quoted = (expression: string) => JSON.stringify(expression);
const faults = async (expression: string) => (await findings(quoted(expression))).map((it) => it.rule);

describe("a rule that is right has no fault:", () => {
  it.each([
    "output.total = $sum(input.items.price)",
    "$near(output.total, $sum(input.items.price), 0.01)",
    "$count(output.customers) = $count($distinct(input.customer))",
    "output.good",
    "output.good and input[0].`in stock`",
    "$same(output.customers.name, $sort($distinct(input.customer)))",
    "$same(output.customers, $sort(input, function($a, $b) { $a.customer > $b.customer }).{ 'name': customer })",
    "$all := 1 = 1",
    "($all := input; $count($all[id > 3].items[price > 1].sku) >= 0)",
    "$count(output.customers[spent > 10 and name in $$.input.customer]) = 0",
    "input.items.sku ~> $distinct() ~> $count() > 0",
    "$reduce(input, function($sum, $it) { $sum + $it.id }, 0) = 5",
    "$count(input@$i.output@$o[$i.id = $o.total]) > 0",
    "input#$n[$n = 0].id = 1",
    "$count(input^(>id, customer).items) > 0",
    "$count(input{customer: $sum(id)}.*) > 0",
    "$exists(input.extra.anything.at.all)",
    "input[0].counts.whatever = 1",
    "$exists(input.*.price) or $exists(input.**.sku)",
    "input.items.%.customer = 'a'",
    "$map(output.customers, $f) = 1",
    "($f := function($n) { $n <= 1 ? 1 : $n * $f($n - 1) }; $f(3) = 6)",
    "$lookup(output, 'nothing') = null",
    "$each(output, function($v, $k) { $k }) = 'total'",
    "(output ~> | customers | {'more': 1} |).customers.more = 1",
    "$keys(output)[0] = 'total'",
    "output.total = 1 ? true : false",
    "$filter(input, function($it) { $it.id > 1 }).customer = 'a'",
    "$boolean(output.total)",
    "$ = $$",
    "$contains(output.customers[0].name, /^a/)",
  ])("%s", async (expression) => {
    // `$f` is defined by nothing in one of them, which is a fault of another kind.
    expect((await faults(expression)).filter((it) => it !== "contract.io-rule-unknown-function")).toEqual([]);
  });
});

describe("a path that no model has is found:", () => {
  it.each([
    ["output.totl = 1", "output.totl"],
    ["total = 1", "total"],
    ["input.items.prize = 1", "input.items.prize"],
    ["input[idd = 1].id = 1", "input.idd"],
    ["$sum(input.items[sku = 'a'].cost) = 1", "input.items.cost"],
    ["output.total.net = 1", "output.total.net"],
    ["$count(output.customers[$$.input.customr = name]) = 0", "input.customr"],
    ["($o := output; $o.customers.nam = 'a')", "output.customers.nam"],
    ["$filter(input, function($it) { $it.idd > 1 }).id = 1", "input.idd"],
    ["$sort(input, function($a, $b) { $a.id > $b.idd })[0].id = 1", "input.idd"],
    ["$count(input@$i.items) = 1", "items"],
    ["$count(input@$i.output@$o[$i.idd = $o.total]) = 1", "input.idd"],
    ["input^(idd).id = 1", "input.idd"],
    ["output.customers{nam: 1} = 1", "output.customers.nam"],
    ["output.customers.{'a': nam} = 1", "output.customers.nam"],
    ["true ? output.totl = 1 : false", "output.totl"],
    ["input.`in stok` = true", "input.in stok"],
  ])("%s", async (expression, path) => {
    const found = await findings(quoted(expression));
    expect(found.map((it) => it.rule)).toEqual(["contract.io-rule-unknown-path"]);
    expect(found[0]?.message).toContain(`"${path}"`);
  });

  it("with the fields that there are", async () => {
    expect((await findings(quoted("output.totl = 1")))[0]).toMatchObject({
      severity: "error",
      model: "report_output",
      message: '"output.totl" leads nowhere: "output" has "total", "good", "customers".',
    });
  });
});

describe("a name that nothing defines is found:", () => {
  it.each(["$cuont(output) = 1", "$f(output) = 1", "output.total = $totl"])("%s", async (expression) => {
    expect(await faults(expression)).toEqual(["contract.io-rule-unknown-function"]);
  });
});

describe("a rule that gives no boolean is found:", () => {
  it.each([
    "output.total",
    "$count(output.customers)",
    "output.total - 1",
    "'yes'",
    "1",
    "[output]",
    "output.total & ''",
    "(1 = 1; 2)",
    "output",
    "null",
  ])("%s", async (expression) => {
    expect(await faults(expression)).toEqual(["contract.io-rule-not-boolean"]);
  });
});

it.each(["$now() > ''", "$millis() > 1", "$random() < 2"])(
  "a rule that changes from run to run is refused: %s",
  async (expression) => {
    expect(await findings(quoted(expression))).toMatchObject([{ rule: "contract.clock-rule", severity: "error" }]);
  },
);

describe("a fault stands at its line and column:", () => {
  it.each([
    ["plain", "$exists(output.good) = output.totl"],
    ["in double quotes", '"\\"a\\" = \\"a\\" and output.totl = 1"'],
    ["in single quotes", "'''a'' = ''a'' and output.totl = 1'"],
    ["in lines that are kept", "|-\n        1 = 1 and\n          output.totl = 1"],
    ["in lines that are folded", ">- # so be it\n        1 = 1\n        and\n\n        output.totl = 1"],
    ["in a plain text over lines", "1 = 1 and\n        output.totl = 1"],
  ])("%s", async (_, implementation) => {
    const [fault] = await findings(implementation);
    expect(textAt(implementation, fault)).toMatch(/^totl/);
  });

  it.each(["$count(output) = )", "|-\n        1 = 1 and\n        (output.total = )", "output.total ]= 1"])(
    "of the syntax: %s",
    async (implementation) => {
      const [fault] = await findings(implementation);
      expect(fault?.rule).toBe("contract.io-rule-syntax");
      expect(textAt(implementation, fault)).toMatch(/^[)\]]/);
    },
  );
});

/** The rest of the contract's line from where a finding stands. */
function textAt(implementation: string, { location }: Partial<Finding> = {}): string | undefined {
  const line = contractWith(implementation).split("\n")[(location?.line ?? 0) - 1];
  return line?.slice((location?.column ?? 0) - 1);
}

it("an expression that nests without end is a fault, and no crash", async () => {
  const deep = `${"(".repeat(2000)}1${")".repeat(2000)} = 1`;
  expect((await faults(deep))[0]).toBe("contract.io-rule-syntax");
});

it("a rule of the input model is not judged, and that is said", async () => {
  expect(await findings("$count(input) = 1", "orders_input")).toMatchObject([
    { rule: "contract.io-rule-side", severity: "warning", message: expect.stringContaining('"report_output"') },
  ]);
});

it("without known sides only the syntax is judged", async () => {
  const contract = contractOf(contractWith("output.totl = 1"));
  expect(await lintIoRules(contract, undefined, jsonata)).toEqual([]);
});

it("a contract without such rules asks nobody", async () => {
  const nobody: Pick<Jsonata, "parse"> = { parse: () => Promise.reject(new Error("asked")) };
  const contract = contractOf(odcsText("- name: out\n  properties: [{name: f, logicalType: string}]"));
  expect(await lintIoRules(contract, undefined, nobody)).toEqual([]);
});
