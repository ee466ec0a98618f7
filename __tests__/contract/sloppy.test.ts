import { describe, expect, it } from "vitest";
import { lintContract, readWholeContract, ruleCount } from "../../src/contract/index.ts";
import { dcsFields, dcsText, odcsProperties, odcsText } from "./builders.ts";

const field = "- {name: f, logicalType: string, required: true}";
const model = `- name: out\n  properties:\n    ${field}`;
const examples = (item: string) => `examples:\n  - ${item}`;
const two = "run_input: {fields: {f: {type: int}}}\nout: {fields: {f: {type: int}}}";

/** Forms that are met in the wild, what is said of each, and on which line. */
const forms: readonly (readonly [form: string, text: string, finding: string])[] = [
  ["`columns` for `fields`", dcsText("out: {columns: {f: {type: string, required: true}}}"), "warning contract.form 7"],
  ["`columns` for `properties`", odcsText(`- name: out\n  columns:\n    ${field}`), "warning contract.form 8"],
  ["`fields` as a list", dcsText("out:\n  fields:\n    - {name: f, type: string}"), "warning contract.form 8"],
  [
    "`properties` as a map",
    odcsText("- name: out\n  properties: {f: {logicalType: string}}"),
    "warning contract.form 8",
  ],
  ["models as a list", dcsText("- {name: out, fields: {f: {type: string}}}"), "warning contract.form 6"],
  ["`models` in ODCS", odcsText(model).replace("schema:", "models:"), "warning contract.form 6"],
  ["a float for a version", odcsText(model).replace("version: 1.0.0", "version: 1.0"), "warning contract.form 4"],
  ["an integer for a version", odcsText(model).replace("version: 1.0.0", "version: 1"), "warning contract.form 4"],
  ["a float in `info`", dcsText("out: {fields: {f: {type: int}}}").replace("1.0.0", "1.0"), "warning contract.form 5"],
  ["half a version of the format", odcsText(model).replace("v3.1.0", "v3.1"), "warning contract.form 1"],
  ["a float for the format's version", dcsText("out: {fields: {f: {type: int}}}").replace("1.2.0", "1.2"), "warning contract.form 1"], // biome-ignore format: reads as one line
  ["integers in an enum of DCS", dcsFields("f: {type: int, enum: [1, 2]}"), "warning contract.form 9"],
  ["integers in an enum of texts", dcsFields("f: {type: string, enum: [1, 2]}"), "warning contract.form 9"],
  ["SodaCL text", dcsFields("f: {type: int}", "quality: {type: SodaCL, specification: 'row_count > 0'}"), "warning contract.quality-not-judged 10"], // biome-ignore format: reads as one line
  ["SodaCL in a model", dcsText("out:\n  quality: {type: SodaCL}\n  fields: {f: {type: int}}"), "warning contract.quality-not-judged 8"], // biome-ignore format: reads as one line
  ["an example that names its model as its type", dcsText(two, examples("{type: out, data: {f: 1}}")), "warning contract.form 10"], // biome-ignore format: reads as one line
  ["an example of type Model", dcsText(two, examples("{type: Model, data: {f: 1}}")), "warning contract.example-unread 10"], // biome-ignore format: reads as one line
  ["a physical type alone", odcsProperties("- {name: f, physicalType: INTEGER}"), "warning contract.form 9"],
  ["a logical type of a store", odcsProperties("- {name: f, logicalType: VARCHAR(10)}"), "warning contract.form 9"],
  ["a type alone", dcsFields("f: string"), "warning contract.form 9"],
  ["an unknown type", dcsFields("f: {type: strng}"), "error contract.type 9"],
  ["an unknown logical type", odcsProperties("- {name: f, logicalType: money}"), "warning contract.form 9"],
  ["an unknown logical type like none", odcsProperties("- {name: f, logicalType: frob}"), "error contract.type 9"],
  ["an unknown physical type", odcsProperties("- {name: f, physicalType: frob}"), "error contract.type 9"],
  ["a reference to nothing", dcsFields("f: {$ref: '#/definitions/none'}"), "error contract.reference 9"],
  ["a reference out of the document", dcsFields("f: {$ref: 'other.yaml#/f'}"), "error contract.reference 9"],
  ["a reference to a URL", dcsFields("f: {$ref: 'https://example.com/f'}"), "error contract.reference 9"],
  [
    "no models",
    "dataContractSpecification: 1.2.0\nid: it\ninfo: {title: It, version: 1.0.0}\n",
    "error contract.no-models 1",
  ],
  ["`models` of nothing", dcsText("").replace(/models:\s*/, "models:\n"), "error contract.no-models 6"],
  ["no schema", odcsText("").replace(/schema:\s*/, ""), "error contract.no-models 1"],
  ["an empty schema", odcsText("").replace(/schema:\s*/, "schema: []\n"), "error contract.no-models 6"],
  ["an empty model", dcsText("out: {}"), "error contract.vacuous 7"],
  ["a model of nothing", dcsText("out:"), "error contract.vacuous 7"],
  ["a model without fields", dcsText("out: {fields: {}}"), "error contract.vacuous 7"],
  ["an empty model of ODCS", odcsText("- name: out"), "error contract.vacuous 7"],
  ["a key that stands twice", dcsFields("f: {type: int, type: string}"), "error contract.duplicate-key 9"],
  ["a field that stands twice", dcsFields("f: {type: int}\nf: {type: string}"), "error contract.duplicate-key 10"],
  ["a property that stands twice", odcsProperties(`${field}\n${field}`), "error contract.duplicate-key 10"],
  ["a tab for blanks", dcsFields("f: {type: int}").replace("      f:", "\tf:"), "error contract.unreadable 9"],
  ["`on` for true", dcsFields("f: {type: int, required: on}"), "warning contract.form 9"],
  ["`yes` for true", odcsProperties("- {name: f, logicalType: string, required: yes}"), "warning contract.form 9"],
  [
    "`no` for false",
    dcsFields("f: {type: int, required: true}\ng: {type: int, unique: no}"),
    "warning contract.form 10",
  ],
  ["quoted true", odcsProperties("- {name: f, logicalType: string, unique: 'true'}"), "warning contract.form 9"],
  ["a boolean that is none", dcsFields("f: {type: int, required: sometimes}"), "error contract.value 9"],
  [
    "a rule of no format",
    odcsProperties("- {name: f, logicalType: integer, notNull: true}"),
    "error contract.structure 9",
  ],
  ["an option of no format", odcsProperties("- {name: f, logicalType: integer, logicalTypeOptions: {min: 1}}"), "error contract.structure 9"], // biome-ignore format: reads as one line
  ["a misspelt rule", dcsFields("f: {type: string, maxLenght: 3}"), "error contract.misspelt-key 9"],
];

describe("a sloppy form is read with a warning that shows the right one, or refused, and never taken for no rule:", () => {
  it.each(forms)("%s", async (_, text, expected) => {
    const read = await readWholeContract(text, "contract.yaml");
    const findings = read.ok ? [...read.findings, ...lintContract(read.value)] : read.findings;
    const told = findings.map((it) => `${it.severity} ${it.rule} ${it.location?.line}`);
    expect(told).toContain(expected);
    const refused = findings.some((it) => it.severity === "error");
    if (!refused && read.ok) expect(read.value.models.map(ruleCount)).not.toContain(0);
    for (const it of findings.filter(({ rule }) => rule === "contract.form"))
      expect(it.message).toMatch(/write `|write all/);
    expect(findings.every(({ location }) => location && location.line > 0 && location.column > 0)).toBe(true);
  });
});
