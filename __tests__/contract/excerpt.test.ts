import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { chooseSides, excerpt } from "../../src/contract/index.ts";
import { contractOf } from "./builders.ts";

function excerptOf(text: string): string {
  const contract = contractOf(text);
  const sides = chooseSides(contract);
  if (!sides.ok) throw new Error("sides unclear");
  return excerpt(contract, sides.value);
}

const dcs = `# our orders
dataContractSpecification: 1.2.0
id: orders
info:
  title: Orders
  version: 1.0.0
  description: What we sell
  contact: {email: me@example.org}
servers:
  prod: {type: local, path: secret.json, format: json}
models:
  # what comes in
  order_in: # here
    fields:
      sku: {$ref: '#/definitions/sku'} # see below
      examples: {type: int, description: a field of this name}
      qty:
        type: int
        examples:
          - 12
          - 13
        minimum: 1
    examples:
      - {sku: SECRET}
  order_out:
    fields:
      total: {type: number}
  audit:
    fields:
      x: {type: int}
definitions:
  # stock keeping unit
  sku:
    type: string
    $ref: '#/definitions/code'
  code: {pattern: ^A}
  other: {type: int}
examples:
  - {model: order_in, data: {sku: SECRET}}
`;

describe("excerpt", () => {
  it("keeps the two models and what they refer to as written, and nothing else", () => {
    expect(excerptOf(dcs)).toBe(`# our orders
dataContractSpecification: 1.2.0
info:
  title: Orders
  version: 1.0.0
  description: What we sell
models:
  # what comes in
  order_in: # here
    fields:
      sku: {$ref: '#/definitions/sku'} # see below
      examples: {type: int, description: a field of this name}
      qty:
        type: int
        minimum: 1
  order_out:
    fields:
      total: {type: number}
definitions:
  # stock keeping unit
  sku:
    type: string
    $ref: '#/definitions/code'
  code: {pattern: ^A}
`);
  });

  it("keeps list items of ODCS", () => {
    const text = `apiVersion: v3.1.0
kind: DataContract
name: Orders
team: [{username: me}]
schema:
  - name: audit
    properties: [{name: x, logicalType: integer}]
  - name: orders_in
    properties:
      - name: x
        logicalType: string
        examples: [SECRET]
        required: true
  - name: orders_out
    properties:
      - name: y
        logicalType: integer
`;
    const kept = excerptOf(text);
    expect(kept).not.toMatch(/SECRET|audit|team/);
    expect(parse(kept)).toEqual({
      apiVersion: "v3.1.0",
      kind: "DataContract",
      name: "Orders",
      schema: [
        { name: "orders_in", properties: [{ name: "x", logicalType: "string", required: true }] },
        { name: "orders_out", properties: [{ name: "y", logicalType: "integer" }] },
      ],
    });
  });

  it.each([
    ["JSON", (text: string) => JSON.stringify(parse(text))],
    ["JSON over several lines", (text: string) => JSON.stringify(parse(text), null, 2)],
    [
      "examples within a line",
      (text: string) => text.replace("      total: {type: number}", "      total: {type: number, examples: [SECRET]}"),
    ],
    [
      "anchors elsewhere",
      (text: string) =>
        text
          .replace("total: {type: number}", "total: *n")
          .replace("id: orders", "id: orders\nx-number: &n {type: number}"),
    ],
  ])("cuts examples and other models out of %s too", (_, change) => {
    const kept = excerptOf(change(dcs));
    expect(kept).not.toMatch(/SECRET|audit|secret|me@example/);
    expect(parse(kept)).toEqual(parse(excerptOf(dcs)));
  });

  it("is the same every time", () => {
    expect(excerptOf(dcs)).toBe(excerptOf(dcs));
  });
});
