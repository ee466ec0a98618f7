/** Suites from a contract's text, judged by the real engine, for tests of what a whole judgement says. */
import { readCases } from "../../src/cases/index.ts";
import { readContract } from "../../src/contract/index.ts";
import { openJsonata } from "../../src/engines/index.ts";
import { assembleSuite, type Suite, type SuiteSettings } from "../../src/suite.ts";
import { valid } from "./contained.ts";

/** Closed by the test that is the last to need it. */
export const jsonata = openJsonata();

export async function suiteOf(
  text: string,
  cases: readonly object[],
  settings: Partial<SuiteSettings> = {},
): Promise<Suite> {
  const ordinary = { drawnCases: 0, holdBack: 0, seed: 1, deterministic: true } as const;
  const contract = valid(readContract(text, "contract.yaml"));
  const given = cases.length === 0 ? [] : valid(readCases(JSON.stringify(cases), "cases.json"));
  return valid(await assembleSuite(contract, given, { ...ordinary, ...settings }, { jsonata }));
}

/** An ODCS contract of an input and an output table of one field each, `text`; `rules` is YAML below the output. */
export const echoContract = (rules = "", options = ""): string => `apiVersion: v3.1.0
kind: DataContract
id: echo
version: 1.0.0
status: active
schema:
  - name: input
    properties:
      - {name: text, logicalType: string, required: true}
      - {name: size, logicalType: number, required: true}
  - name: output
    properties:
      - {name: text, logicalType: string, required: true${options}}
      - {name: size, logicalType: number, required: true}
${rules}`;

export const echoRule = `    quality:
      - {type: custom, engine: jsonata, implementation: "$same(output, input)"}
`;

export const echoCases = ["ada", "Bob", "", "zoë"].map((text, index) => {
  const record = { text, size: index + 0.5 };
  return { name: `case ${index}`, input: record, output: record };
});
