/** A small job that many tests share: the orders of a day in, one total for each customer out. */
import { readCases } from "../../src/cases/index.ts";
import { readContract } from "../../src/contract/index.ts";
import { assembleSuite, type Suite, type SuiteSettings } from "../../src/suite.ts";
import { valid } from "./contained.ts";

export const contractText = `apiVersion: v3.1.0
kind: DataContract
id: totals
name: totals
version: 1.0.0
status: active
schema:
  - name: orders_input
    physicalType: table
    properties:
      - name: customer
        logicalType: string
        required: true
        logicalTypeOptions: { minLength: 1, maxLength: 12 }
      - name: amount
        logicalType: number
        required: true
        logicalTypeOptions: { minimum: 0, maximum: 1000, multipleOf: 0.01 }
  - name: totals_output
    physicalType: table
    properties:
      - name: customer
        logicalType: string
        required: true
        unique: true
        logicalTypeOptions: { minLength: 1, maxLength: 12 }
      - name: orders
        logicalType: integer
        required: true
        logicalTypeOptions: { minimum: 1 }
      - name: total
        logicalType: number
        required: true
        logicalTypeOptions: { minimum: 0 }
`;

const row = (customer: string, amount: number) => ({ customer, amount });
const total = (customer: string, orders: number, sum: number) => ({ customer, orders, total: sum });

/** Nine cases with their outputs: from six up a third of them is held back. */
export const givenCases = [
  { name: "no orders", input: [], output: [] },
  { name: "one order", input: [row("ada", 1.5)], output: [total("ada", 1, 1.5)] },
  { name: "two of one customer", input: [row("ada", 1), row("ada", 2.25)], output: [total("ada", 2, 3.25)] },
  { name: "first come first", input: [row("bob", 4), row("ada", 2)], output: [total("bob", 1, 4), total("ada", 1, 2)] },
  { name: "case matters", input: [row("Ada", 1), row("ada", 2)], output: [total("Ada", 1, 1), total("ada", 1, 2)] },
  { name: "nothing owed", input: [row("eve", 0)], output: [total("eve", 1, 0)] },
  { name: "cents add up", input: [row("zoë", 0.1), row("zoë", 0.2)], output: [total("zoë", 2, 0.3)] },
  { name: "largest", input: [row("ada", 1000), row("ada", 1000)], output: [total("ada", 2, 2000)] },
  {
    name: "three customers",
    input: [row("c", 3.33), row("b", 2.22), row("c", 1.11), row("a", 5)],
    output: [total("c", 2, 4.44), total("b", 1, 2.22), total("a", 1, 5)],
  },
] as const;

/** A right program. Its parts are replaced to make wrong ones. */
export const rightProgram = `import json
import sys

totals = {}
for order in json.load(sys.stdin):
    entry = totals.setdefault(order["customer"], {"customer": order["customer"], "orders": 0, "total": 0})
    entry["orders"] += 1
    entry["total"] = round(entry["total"] + order["amount"], 2)
print(json.dumps(list(totals.values())))
`;

/** The right program in TypeScript. */
export const rightTypeScript = `import { readFileSync } from "node:fs";

type Order = { customer: string; amount: number };
const totals = new Map<string, { customer: string; orders: number; total: number }>();
for (const { customer, amount } of JSON.parse(readFileSync(0, "utf8")) as Order[]) {
  const entry = totals.get(customer) ?? { customer, orders: 0, total: 0 };
  entry.orders += 1;
  entry.total = Math.round((entry.total + amount) * 100) / 100;
  totals.set(customer, entry);
}
console.log(JSON.stringify([...totals.values()]));
`;

/** The right program with one thing changed; the test fails when there is nothing to change. */
export function changed(from: string, to: string, program = rightProgram): string {
  if (!program.includes(from)) throw new Error(`the program holds no ${from}`);
  return program.replace(from, to);
}

export const ordersContract = (text = contractText) => valid(readContract(text, "totals.yaml"));

export function ordersSuite(settings: Partial<SuiteSettings> = {}, cases: readonly object[] = givenCases): Suite {
  const given = cases.length === 0 ? [] : valid(readCases(JSON.stringify(cases), "cases.json"));
  const ordinary = { drawnCases: 20, holdBack: "auto", seed: 1, deterministic: true } as const;
  return valid(assembleSuite(ordersContract(), given, { ...ordinary, ...settings }));
}
