import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readContract } from "../src/contract/index.ts";
import { openJsonata } from "../src/engines/index.ts";
import { assembleSuite } from "../src/suite.ts";
import type { Value } from "../src/types/value.ts";
import { valid } from "./support/contained.ts";
import { openSql } from "./support/duckdb.ts";

interface Example {
  readonly rule: string;
  readonly input: readonly Value[];
  readonly right: Value;
  readonly wrong: Value;
}

const [text = "", inSql = ""] = readFileSync(join(import.meta.dirname, "../docs/cookbook.md"), "utf8").split(
  "\n# Rules in SQL\n",
);
const sections = text.split(/^## /m).slice(1);
const examples = sections.flatMap((section) =>
  [...section.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, yaml]) => {
    const example = parse(yaml as string) as Example;
    return { heading: (section.split("\n")[0] as string).toLowerCase(), ...example };
  }),
);

const jsonata = openJsonata();
afterAll(() => jsonata.close());

const judged = (rule: string, input: Value, output: Value) => jsonata.evaluate(rule, { input, output });

it("has what contracts for programs need most", () => {
  expect(sections.map((it) => it.split("\n")[0])).toEqual([
    "Same count",
    "Sum preserved",
    "Keys are a subset",
    "Sorted",
    "Every input row is accounted for",
    "Idempotent",
    "Inverse",
  ]);
  for (const { rule } of examples) expect(rule).toMatch(/\$same\(|\$near\(/);
});

describe.each(examples)("$heading: $rule", ({ rule, input, right, wrong }) => {
  it("accepts the right output", async () => {
    expect(await judged(rule, input, right)).toEqual({ kind: "boolean", value: true });
  });

  it("rejects the wrong one", async () => {
    expect(await judged(rule, input, wrong)).toEqual({ kind: "boolean", value: false });
  });

  it("gives true or false where there is one record only, and where there is none", async () => {
    const head = (it: Value): Value => (Array.isArray(it) ? it.slice(0, 1) : it);
    for (const [some, out] of [
      [input.slice(0, 1), head(right)],
      [[], Array.isArray(right) ? [] : { accepted: [], rejected: [] }],
    ] as const) {
      expect((await judged(rule, some, out)).kind).toBe("boolean");
    }
    if (Array.isArray(right)) expect(await judged(rule, [], [])).toEqual({ kind: "boolean", value: true });
  });
});

describe("in SQL", { timeout: 60_000 }, () => {
  const parts = inSql.split(/^## /m).slice(1);
  const contracts = parts.map((it) => {
    const [, yaml = ""] = /^```yaml\n([\s\S]*?)^```/m.exec(it) ?? [];
    const { input, right, wrong, ...rule } = parse(yaml) as Omit<Example, "rule"> & { readonly query: string };
    return { heading: it.split("\n")[0], rule, input, right, wrong };
  });

  it("has examples", () => expect(contracts).toHaveLength(2));

  it.each(contracts)("accepts the right output and rejects the wrong one: $heading", async ({ rule, ...it }) => {
    const contract = valid(readContract(totals(JSON.stringify({ type: "sql", ...rule })), "contract.yaml"));
    const settings = { drawnCases: 1, holdBack: 0, seed: 1, deterministic: true } as const;
    const suite = valid(await assembleSuite(contract, [], settings, { jsonata, sql: openSql() }));
    const [right, wrong] = await suite.judgeSql([it.right, it.wrong].map((output) => ({ input: it.input, output })));
    expect(right).toEqual([]);
    expect(wrong).toMatchObject([{ rule: "io.sql", severity: "error" }]);
  });
});

const totals = (rule: string) => `apiVersion: v3.1.0
kind: DataContract
id: totals
version: 1.0.0
status: active
schema:
  - name: orders_input
    physicalType: table
    properties:
      - {name: customer, logicalType: string, required: true}
      - {name: amount, logicalType: number, required: true}
  - name: totals_output
    physicalType: table
    properties:
      - {name: customer, logicalType: string, required: true}
      - {name: orders, logicalType: integer, required: true}
      - {name: total, logicalType: number, required: true}
    quality:
      - ${rule}
`;
