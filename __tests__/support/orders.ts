/** A small job that many tests share: the orders of a day in, one total for each customer out. */
import { readCases } from "../../src/cases/index.ts";
import { readContract } from "../../src/contract/index.ts";
import { openJsonata } from "../../src/engines/index.ts";
import { assembleSuite, type Suite, type SuiteSettings } from "../../src/suite.ts";
import type { Contract } from "../../src/types/contract.ts";
import type { LanguageName } from "../../src/types/language.ts";
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

/** The right program in Rust. */
export const rightRust = `use serde::{Deserialize, Serialize};
use std::io::{self, Read};

#[derive(Deserialize)]
struct Order {
    customer: String,
    amount: f64,
}

#[derive(Serialize)]
struct Total {
    customer: String,
    orders: u64,
    total: f64,
}

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).expect("input");
    let orders: Vec<Order> = serde_json::from_str(&text).expect("orders");
    let mut totals: Vec<Total> = Vec::new();
    for Order { customer, amount } in orders {
        let place = totals.iter().position(|it| it.customer == customer).unwrap_or(totals.len());
        if place == totals.len() {
            totals.push(Total { customer, orders: 0, total: 0.0 });
        }
        let entry = &mut totals[place];
        entry.orders += 1;
        entry.total = ((entry.total + amount) * 100.0).round() / 100.0;
    }
    println!("{}", serde_json::to_string(&totals).expect("output"));
}
`;

/** The right program in Go. */
export const rightGo = `package main

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
)

type order struct {
	Customer string  \`json:"customer"\`
	Amount   float64 \`json:"amount"\`
}

type total struct {
	Customer string  \`json:"customer"\`
	Orders   int     \`json:"orders"\`
	Total    float64 \`json:"total"\`
}

func main() {
	var orders []order
	if err := json.NewDecoder(os.Stdin).Decode(&orders); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	totals := []*total{}
	byCustomer := map[string]*total{}
	for _, it := range orders {
		entry := byCustomer[it.Customer]
		if entry == nil {
			entry = &total{Customer: it.Customer}
			byCustomer[it.Customer] = entry
			totals = append(totals, entry)
		}
		entry.Orders += 1
		entry.Total = math.Round((entry.Total+it.Amount)*100) / 100
	}
	json.NewEncoder(os.Stdout).Encode(totals)
}
`;

/** The right program in every language. */
export const rightPrograms = {
  python: rightProgram,
  typescript: rightTypeScript,
  rust: rightRust,
  go: rightGo,
} as const satisfies Readonly<Record<LanguageName, string>>;

/** The right program with one thing changed; the test fails when there is nothing to change. */
export function changed(from: string, to: string, program = rightProgram): string {
  if (!program.includes(from)) throw new Error(`the program holds no ${from}`);
  return program.replace(from, to);
}

export const ordersContract = (text = contractText) => valid(readContract(text, "totals.yaml"));

export async function ordersSuite(
  settings: Partial<SuiteSettings> = {},
  cases: readonly object[] = givenCases,
  contract: Contract = ordersContract(),
): Promise<Suite> {
  const given = cases.length === 0 ? [] : valid(readCases(JSON.stringify(cases), "cases.json"));
  const ordinary = { drawnCases: 20, holdBack: "auto", seed: 1, deterministic: true } as const;
  return valid(await assembleSuite(contract, given, { ...ordinary, ...settings }, { jsonata: openJsonata() }));
}
