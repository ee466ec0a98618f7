import { readContract } from "../../src/contract/index.ts";
import { type Checked, type Finding, hasErrors } from "../../src/findings.ts";
import type { Contract, Field, Model } from "../../src/types/contract.ts";

/** A DCS contract with the given YAML under `models:` (indented by two) and after it. */
export const dcsText = (models: string, rest = ""): string =>
  `dataContractSpecification: 1.2.0\nid: it\ninfo:\n  title: It\n  version: 1.0.0\nmodels:\n${indent(models, 2)}\n${rest}`;

/** A DCS contract with one model, `out`, of the given fields. */
export const dcsFields = (fields: string, rest = ""): string => dcsText(`out:\n  fields:\n${indent(fields, 4)}`, rest);

/** An ODCS contract with the given YAML under `schema:`. */
export const odcsText = (schema: string, rest = ""): string =>
  `apiVersion: v3.1.0\nkind: DataContract\nid: it\nversion: 1.0.0\nstatus: active\nschema:\n${indent(schema, 2)}\n${rest}`;

/** An ODCS contract with one object, `out`, of the given properties. */
export const odcsProperties = (properties: string, rest = ""): string =>
  odcsText(`- name: out\n  properties:\n${indent(properties, 4)}`, rest);

const indent = (text: string, by: number): string =>
  text
    .trim()
    .split("\n")
    .map((it) => " ".repeat(by) + it)
    .join("\n");

export const read = (text: string): Checked<Contract> => readContract(text, "contract.yaml");

/** The contract, which must be readable. */
export function contractOf(text: string): Contract {
  const result = read(text);
  if (!result.ok) throw new Error(`unreadable: ${JSON.stringify(result.findings, null, 1)}`);
  if (hasErrors(result.findings)) throw new Error("read in spite of errors");
  return result.value;
}

export const modelOf = (text: string, name = "out"): Model => {
  const model = contractOf(text).models.find((it) => it.name === name);
  if (!model) throw new Error(`no model ${name}`);
  return model;
};

export const fieldOf = (text: string, name: string): Field => {
  const field = modelOf(text).fields.find((it) => it.name === name);
  if (!field) throw new Error(`no field ${name}`);
  return field;
};

/** Findings as `severity rule line: message`, for tests that look at them all. */
export const brief = (findings: readonly Finding[]): readonly string[] =>
  findings.map((it) => `${it.severity} ${it.rule} ${it.location?.line}`);
