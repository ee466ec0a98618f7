import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { chooseSides, excerpt, jsonSchema, lintContract, readContract, ruleCount } from "../../src/contract/index.ts";
import type { Finding } from "../../src/findings.ts";
import type { Contract } from "../../src/types/contract.ts";
import { dcsText, odcsText } from "./builders.ts";

const keys = [
  ..."dataContractSpecification apiVersion kind models schema servers definitions examples info quality name fields".split(
    " ",
  ),
  ..."columns properties items values map type logicalType physicalType logicalTypeOptions customProperties enum".split(
    " ",
  ),
  ..."required nullable unique primaryKey minimum maxLength pattern format $ref data model input output __proto__ <<".split(
    " ",
  ),
];
const words = [
  "string",
  "int",
  "object",
  "array",
  "map",
  "vector",
  "null",
  "1.2.0",
  "v3.1.0",
  "DataContract",
  "#/definitions/a",
  "table",
  "i32",
  "csv",
];

/** Documents that look like contracts gone wrong. */
const { document } = fc.letrec((tie) => ({
  document: fc.dictionary(fc.constantFrom(...keys, "a", "b_in"), tie("node"), { maxKeys: 8, noNullPrototype: true }),
  node: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    fc.constantFrom<unknown>(...words),
    fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie("node"), { maxLength: 4 }),
    tie("document"),
  ),
}));
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  document.map((it) => stringify(it)),
  document.map((it) =>
    stringify({ dataContractSpecification: "1.2.0", models: { out: { fields: it } }, definitions: { a: it } }),
  ),
  document.map((it) =>
    stringify({
      apiVersion: "v3.1.0",
      kind: "DataContract",
      schema: [{ name: "out", properties: [{ name: "f", ...(it as object) }] }],
    }),
  ),
);

function everythingOf(contract: Contract): readonly Finding[] {
  const sides = chooseSides(contract);
  if (sides.ok) excerpt(contract, sides.value);
  for (const model of contract.models) {
    ruleCount(model);
    JSON.stringify(jsonSchema(model));
  }
  return [...lintContract(contract), ...sides.findings];
}

describe("any text", () => {
  it("is read or refused with findings that stand inside the file, and never throws", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const result = readContract(text, "c.yaml");
        const findings = [...result.findings, ...(result.ok ? everythingOf(result.value) : [])];
        if (!result.ok) expect(result.findings.some((it) => it.severity === "error")).toBe(true);
        const lines = text.split("\n");
        for (const { location } of findings) {
          if (!location) throw new Error("a finding has no place");
          expect(location.line).toBeGreaterThanOrEqual(1);
          expect(location.line).toBeLessThanOrEqual(lines.length);
          expect(location.column).toBeGreaterThanOrEqual(1);
          expect(location.column).toBeLessThanOrEqual((lines[location.line - 1] ?? "").length + 1);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("gives the same contract with CRLF ends as with LF ends", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const plain = text.replaceAll("\r", "");
        const lf = readContract(plain, "c.yaml");
        expect(readContract(plain.replaceAll("\n", "\r\n"), "c.yaml")).toEqual(lf);
      }),
      { numRuns: 500 },
    );
  });
});

const shape = fc.constantFrom(
  "{type: int, minimum: 1}",
  "{type: string, enum: [a, b]}",
  "{type: array, items: {type: date}}",
  "{type: map, values: {type: number}}",
);

describe("an excerpt", () => {
  it("is a contract that demands of the two models what the whole one does", () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 4 });
    const models = fc.array(fc.tuple(names, shape, fc.boolean()), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(models, (drawn) => {
        const yaml = drawn.map(([fields, it, hasExamples], index) => {
          const rows = fields.map((name) => `    ${name}: ${it}`).join("\n");
          return `m${index}:\n  fields:\n${rows}${hasExamples ? `\n  examples:\n    - ${fields[0]}: 1` : ""}`;
        });
        const contract = readContract(dcsText(yaml.join("\n")), "c.yaml");
        if (!contract.ok) throw new Error(JSON.stringify(contract.findings));
        const output = contract.value.models.at(-1) as Contract["models"][number];
        const again = readContract(excerpt(contract.value, { output }), "c.yaml");
        if (!again.ok) throw new Error(JSON.stringify(again.findings));
        expect(again.value.examples).toEqual([]);
        expect(again.value.models.map(jsonSchema)).toEqual([jsonSchema(output)]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("both formats", () => {
  it("read the same demands from what says the same", () => {
    const types = fc.constantFrom("string", "integer", "number", "boolean", "date", "timestamp", "time");
    const members = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), types, fc.boolean(), fc.boolean()), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(members, (drawn) => {
        const dcs = drawn.map(
          ([name, type, required, unique]) => `    ${name}: {type: ${type}, required: ${required}, unique: ${unique}}`,
        );
        const odcs = drawn.map(
          ([name, type, required, unique]) =>
            `    - {name: ${name}, logicalType: ${type}, required: ${required}, unique: ${unique}}`,
        );
        const [a, b] = [
          dcsText(`out:\n  fields:\n${dcs.join("\n")}`),
          odcsText(`- name: out\n  properties:\n${odcs.join("\n")}`),
        ].map((text) => {
          const contract = readContract(text, "c.yaml");
          return contract.ok ? contract.value.models.map(jsonSchema) : contract.findings;
        });
        expect(a).toEqual(b);
      }),
      { numRuns: 100 },
    );
  });
});
