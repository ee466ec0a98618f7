import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { readWholeContract } from "../../src/contract/index.ts";
import type { Finding } from "../../src/findings.ts";
import { dcsFields, odcsProperties } from "./builders.ts";

/** What the published schema says of a text, and of nothing else. */
async function structure(text: string): Promise<readonly string[]> {
  const { findings } = await readWholeContract(text, "contract.yaml");
  return findings
    .filter((it) => it.rule === "contract.structure")
    .map((it) => `${it.severity} ${it.location?.line}:${it.location?.column} ${it.message}`);
}

const id = odcsProperties("- {name: id, logicalType: integer, required: true}");

/** Every part of the head that the standard's own examples have, and rules in all places. */
const whole = (apiVersion: string) => ({
  apiVersion,
  kind: "DataContract",
  id: "53581432-6c55-4ba2-a65f-72344a91553a",
  version: "1.1.0",
  status: "active",
  name: "payments",
  tenant: "ClimateQuantumInc",
  domain: "seller",
  dataProduct: "my quantum",
  description: { purpose: "Views built on top of the seller tables.", usage: "Predict sales", limitations: "None" },
  tags: ["transactions"],
  servers: [{ server: "my-postgres", type: "postgres", host: "localhost", port: 5432, database: "pypl", schema: "pp" }],
  schema: [
    {
      name: "tbl",
      physicalName: "tbl_1",
      physicalType: "table",
      businessName: "Core Payment Metrics",
      description: "Provides core payment metrics",
      authoritativeDefinitions: [{ url: "https://catalog.data.gov/dataset/air-quality", type: "businessDefinition" }],
      tags: ["finance"],
      dataGranularityDescription: "Aggregation on columns txn_ref_dt, pmt_txn_id",
      customProperties: [{ property: "fireFlow.cardinality", value: "many" }],
      quality: [{ type: "sql", query: "SELECT COUNT(*) FROM tbl", mustBeGreaterThan: 0 }],
      properties: [
        {
          name: "reference_date",
          primaryKey: true,
          primaryKeyPosition: 1,
          businessName: "transaction reference date",
          logicalType: "date",
          physicalType: "date",
          required: true,
          partitioned: true,
          partitionKeyPosition: 1,
          criticalDataElement: false,
          classification: "public",
          transformSourceObjects: ["table_name_1"],
          transformLogic: "sel 1",
          transformDescription: "for dummies",
          examples: ["2022-10-03"],
          encryptedName: "x",
        },
        { name: "amount", logicalType: "number", logicalTypeOptions: { minimum: 0, maximum: 9, multipleOf: 0.5 } },
        { name: "lines", logicalType: "array", items: { logicalType: "object", properties: [{ name: "sku", logicalType: "string" }] } }, // biome-ignore format: reads as one line
      ],
    },
  ],
  price: { priceAmount: 9.95, priceCurrency: "USD", priceUnit: "megabyte" },
  team: [{ username: "ceastwood", role: "Data Scientist", dateIn: "2022-08-02" }],
  roles: [{ role: "opr", access: "read", firstLevelApprovers: "Manager" }],
  slaProperties: [{ property: "latency", value: 4, unit: "d", element: "tbl.reference_date" }],
  support: [{ channel: "#product-help", tool: "slack", url: "https://example.com" }],
  customProperties: [{ property: "clusterName", value: ["a"] }],
  contractCreatedTs: "2022-11-15T02:59:43+00:00",
});

const dcs = `dataContractSpecification: 0.9.3
id: urn:datacontract:checkout:orders-latest
info: {title: Orders, version: 1.0.0, owner: Checkout Team, contact: {name: John, url: https://example.com}}
servers: {production: {type: s3, location: s3://orders/*.json, format: json, delimiter: new_line}}
terms: {usage: Any, limitations: None, billing: 5000 USD per month, noticePeriod: P3M}
models:
  orders:
    type: table
    fields:
      order_id: {$ref: '#/definitions/order_id', required: true, unique: true, primary: true}
      total: {type: long, required: true}
definitions:
  order_id: {domain: checkout, name: order_id, title: Order ID, type: text, format: uuid, pii: true, classification: restricted}
servicelevels:
  availability: {description: Always, percentage: 99.9%}
  retention: {period: P1Y, unlimited: false}
`;

describe("the published schema", () => {
  it.each(["v3.0.0", "v3.0.1", "v3.0.2", "v3.1.0", "v3.2.0"])("takes a whole contract of ODCS %s", async (version) => {
    expect(await structure(stringify(whole(version)))).toEqual([]);
  });

  it.each(["0.9.0", "0.9.3", "1.1.0", "1.2.0", "1.2.1"])("takes a whole contract of DCS %s", async (version) => {
    expect(await structure(dcs.replace("0.9.3", version))).toEqual([]);
  });

  it("warns of a key of the head that the format does not have, and names the nearest one", async () => {
    expect(await structure(id.replace("status:", "satus:"))).toEqual([
      "warning 1:1 The contract lacks `status`: write `status:`.",
      'warning 5:1 "satus" is no key of ODCS 3.1: did you mean `status`?',
    ]);
  });

  it("names a key that is the format's own and stands in the wrong place", async () => {
    expect(await structure(`${id}priceUnit: USD\n`)).toEqual([
      'warning 10:1 "priceUnit" is no key of ODCS 3.1 in this place: move it to where it belongs, or into `customProperties`.',
    ]);
  });

  it.each([
    ["a model", id.replace("- name: out", "- name: out\n    strict: true"), '8:5 "strict"'],
    ["a property", id.replace("required", "notNull"), '9:42 "notNull"'],
    ["options", id.replace("required: true", "logicalTypeOptions: {least: 1}"), '9:63 "least"'],
    ["a quality rule", id.replace("required: true", "quality: [{metric: nullValues, mustBe: 0, tolerance: 1}]"), '9:84 "tolerance"'], // biome-ignore format: reads as one line
  ])("refuses an unknown key of %s: it may be a rule", async (_, text, place) => {
    expect(await structure(text)).toEqual([expect.stringContaining(`error ${place} is no key of ODCS 3.1`)]);
    expect((await readWholeContract(text, "contract.yaml")).ok).toBe(false);
  });

  it("tells only of a misspelt logicalType, not of the options that no type is known for any more", async () => {
    const property = "- {name: id, logicaltype: integer, logicalTypeOptions: {minimum: 1, maximum: 9}}";
    expect(await structure(odcsProperties(property))).toEqual([
      'error 9:20 "logicaltype" is no key of ODCS 3.1: did you mean `logicalType`?',
    ]);
  });

  it("warns of a key of another version that is read all the same", async () => {
    const text = odcsProperties("- {name: id, logicalType: string, enum: [a]}");
    expect(await structure(text)).toEqual([expect.stringContaining('warning 9:41 "enum" is no key of ODCS 3.1')]);
    expect(await structure(text.replace("v3.1.0", "v3.2.0").replace("[a]", "[{value: a}]"))).toEqual([]);
  });

  it("says what a value should be", async () => {
    const head = "tags: finance\nteam: none\nservers: [{server: a}]\nprice: {priceAmount: lots}\n";
    expect(await structure(id + head)).toEqual([
      'warning 10:1 "tags" is "finance": write a list.',
      'warning 11:1 "team" has none of the forms that the format allows.',
      'warning 12:11 An item of "servers" lacks `type`: write `type:`.',
      'warning 13:9 "priceAmount" is "lots": write a number.',
    ]);
  });

  it("does not repeat what the reader says of the same place", async () => {
    const text = dcsFields("f: {type: int, enum: [1, 2]}").replace("version: 1.0.0", "version: 1.0");
    const { findings } = await readWholeContract(text, "contract.yaml");
    expect(findings.map((it) => it.rule)).toEqual(["contract.form", "contract.form"]);
  });

  it("names no key unknown that only a broken part beside it made so", async () => {
    const broken = odcsProperties(
      "- {name: f, logicalType: array, items: {logicalType: object, properties: [{name: g, logicalType: string, oops: 1}]}}",
    );
    expect(await structure(broken)).toEqual([expect.stringContaining('error 9:112 "oops"')]);
  });

  it("bounds what it says of a contract that is wrong everywhere", async () => {
    const keys = Array.from({ length: 500 }, (_, index) => `strange${index}: 1`).join("\n");
    expect(await structure(`${id}${keys}\n`)).toHaveLength(50);
  });

  it.each([
    ["a physical type", "physicalType: varchar"],
    ["a `type`", "type: string"],
    ["a logical type of a store", "logicalType: varchar"],
    ["an `enum`", "enum: [1, 2]"],
    ["a `pattern`", "pattern: ^a"],
  ])("refuses a mistyped rule in a field that begins with %s", async (_, first) => {
    for (const version of ["v3.0.2", "v3.1.0", "v3.2.0"]) {
      for (const lines of [
        [first, "name: n", "maximumLenght: 3"],
        ["name: n", first, "maximumLenght: 3"],
        ["maximumLenght: 3", first, "name: n"],
      ]) {
        const text = odcsProperties(`- ${lines.join("\n  ")}`).replace("v3.1.0", version);
        const mistyped = expect.stringMatching(/^error \d+:9 "maximumLenght" is no key/);
        expect(await structure(text), text).toContainEqual(mistyped);
        expect((await readWholeContract(text, "contract.yaml")).ok).toBe(false);
      }
    }
  });

  it("leaves no error unsaid for all the warnings before it", async () => {
    const keys = Array.from({ length: 60 }, (_, index) => `strange${index}: 1`).join("\n");
    const text = `${keys}\n${id.replace("required: true", "maximumLenght: 3")}`;
    const told = await structure(text);
    expect(told).toHaveLength(50);
    expect(told).toContainEqual(expect.stringContaining('"maximumLenght" is no key'));
    expect((await readWholeContract(text, "contract.yaml")).ok).toBe(false);
  });

  it("reads both ways in which ODCS 3.0 excludes a bound", async () => {
    const text = (options: string) =>
      odcsProperties(`- {name: n, logicalType: integer, logicalTypeOptions: ${options}}`).replace("v3.1.0", "v3.0.2");
    const rules = async (options: string) => {
      const read = await readWholeContract(text(options), "contract.yaml");
      expect(read.findings).toEqual([]);
      return read.ok && read.value.models[0]?.fields[0]?.shape.constraints.map((it) => it.rule);
    };
    expect(await rules("{minimum: 0, exclusiveMinimum: true}")).toEqual(["schema.exclusive-minimum"]);
    expect(await rules("{maximum: 9, exclusiveMaximum: false}")).toEqual(["schema.maximum"]);
    expect(await rules("{exclusiveMinimum: 0}")).toEqual(["schema.exclusive-minimum"]);
  });
});

describe("whatever is wrong with a contract's structure", () => {
  const anything = fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), fc.string(), fc.constant([]), fc.constant({}), fc.constant([[{}]])); // biome-ignore format: reads as one line

  it("is told at a place inside the file, and nothing is thrown", async () => {
    const paths = pathsIn(whole("v3.1.0"));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), anything, fc.constantFrom("3.0.2", "3.1.0", "3.2.0"), async (path, value, version) => {
        const text = stringify(replaced(whole(`v${version}`), path, value));
        const { findings } = await readWholeContract(text, "contract.yaml");
        const lines = text.split("\n").length;
        const inside = ({ location }: Finding) => location !== undefined && location.line <= lines;
        expect(findings.every(inside)).toBe(true);
      }), // biome-ignore format: reads as one property
      { numRuns: 200 },
    );
  });
});

type Path = readonly (string | number)[];

/** The paths to all values in a value. */
const pathsIn = (value: unknown): readonly Path[] =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([key, it]) => [[key], ...pathsIn(it).map((path) => [key, ...path])]);

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as object) };
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}
