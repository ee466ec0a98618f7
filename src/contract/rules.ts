import { type Checked, type Finding, rejected, ruleFamily } from "../findings.ts";
import { quote } from "../quote.ts";

/** What can be wrong with a contract itself. */
export const contractRules = {
  "contract.unreadable": {
    severity: "error",
    why: "A contract that is not one YAML mapping states no rules.",
    mend: "Mend the YAML at the place given.",
  },
  "contract.duplicate-key": {
    severity: "error",
    why: "Of two entries with one name only one can count, and readers differ on which.",
    mend: "Rename or remove one of the two.",
  },
  "contract.alias": {
    severity: "error",
    why: "An alias that names no anchor, or contains itself, has no value.",
    mend: "Define the anchor before its alias, or write the value out.",
  },
  "contract.too-large": {
    severity: "error",
    why: "A contract beyond any sane size, often through nested aliases, would exhaust the machine that reads it.",
    mend: "Split the contract, or write its aliases out.",
  },
  "contract.format": {
    severity: "error",
    why: "Only the stated format tells what the keys of a contract mean.",
    mend: "Add `apiVersion: v3.1.0` and `kind: DataContract` (ODCS), or `dataContractSpecification: 1.2.1` (DCS).",
  },
  "contract.version": {
    severity: "error",
    why: "Another version of the format may state rules that would be overlooked.",
    mend: "State ODCS 3.0 to 3.2 or DCS 0.9 to 1.2, and the contract in its terms.",
  },
  "contract.no-models": {
    severity: "error",
    why: "A contract without a model demands nothing.",
    mend: "Describe at least one model: `schema:` in ODCS, `models:` in DCS.",
  },
  "contract.form": {
    severity: "warning",
    why: "Other tools refuse or overlook what is not in the format's own form.",
    mend: "Write it in the form that the message shows.",
  },
  "contract.structure": {
    severity: "warning",
    otherwise: { severity: "error", when: "of an unknown key of a model" },
    why: "The published JSON Schema of the format does not allow it, so other tools refuse it; an unknown key of a model is an error, as it may be a rule that nobody would judge.",
    mend: "Write it as the format has it; what is your own belongs into `customProperties`.",
  },
  "contract.value": {
    severity: "error",
    why: "A rule whose value has no clear meaning cannot be judged.",
    mend: "Write the value in the form that the message shows.",
  },
  "contract.misspelt-key": {
    severity: "error",
    why: "A misspelt key is a rule that nobody would judge.",
    mend: "Correct the key, or rename it if it is meant to be your own.",
  },
  "contract.type": {
    severity: "error",
    why: "A field of unknown type cannot be judged.",
    mend: "Use a type of the format.",
  },
  "contract.untyped": {
    severity: "warning",
    why: "Without a type, or without naming what it holds, any value of the field passes.",
    mend: "State the type, the items or the fields.",
  },
  "contract.reference": {
    severity: "error",
    why: "Rules behind a reference that is not followed would be missing.",
    mend: "Refer to a definition of the same document: `$ref: '#/definitions/name'`.",
  },
  "contract.unknown-field": {
    severity: "error",
    why: "A demand on a field that the model does not have is never met or never looked at.",
    mend: "Name a field of the model.",
  },
  "contract.rule-not-judged": {
    severity: "warning",
    why: "The contract states something that Fire-Flow does not judge; a pass says nothing about it.",
    mend: "State it as a rule that is judged, or judge it elsewhere.",
  },
  "contract.quality-not-judged": {
    severity: "warning",
    otherwise: { severity: "notice", when: "of a service level that names no field" },
    why: "The contract states a quality rule in a form that Fire-Flow does not judge; a pass says nothing about it.",
    mend: "State it as a metric of ODCS, in SQL, or as a jsonata rule; or judge it elsewhere.",
  },
  "contract.quality-text": {
    severity: "notice",
    why: "A rule in plain words goes into the prompt, but no machine can judge it.",
    mend: "State it as a metric of ODCS, in SQL, or as a jsonata rule, where that can be done.",
  },
  "contract.clock-rule": {
    severity: "warning",
    otherwise: { severity: "error", when: "of a jsonata rule" },
    why: "A program's output must not depend on the clock, so freshness and retention are judged by `validate` only.",
    mend: "Leave it if the data is validated where it lies; a jsonata rule must not ask for the time or a random number.",
  },
  "contract.io-rule-syntax": {
    severity: "error",
    why: "An expression that is no JSONata cannot be judged.",
    mend: "Correct the expression at the place given; https://docs.jsonata.org tells the language.",
  },
  "contract.io-rule-unknown-path": {
    severity: "error",
    why: "A path that no model has is always empty, so the rule is always or never fulfilled.",
    mend: "Name fields of the models; a rule starts at `input` or `output`.",
  },
  "contract.io-rule-unknown-function": {
    severity: "error",
    why: "A function or variable that nothing defines makes the rule fail on every output.",
    mend: "Correct the name; beside JSONata's own functions there are $same and $near.",
  },
  "contract.io-rule-not-boolean": {
    severity: "error",
    why: "A rule holds or does not; another value has no clear meaning.",
    mend: "Compare: `$count(output) = $count(input)`, not `$count(output)`.",
  },
  "contract.io-rule-side": {
    severity: "warning",
    why: "A rule between input and output is judged where the output is: with the output model.",
    mend: "Move the rule into the output model's `quality`.",
  },
  "contract.sql-rule": {
    severity: "error",
    why: "A query that cannot be run, or that gives something else than one number, cannot be judged.",
    mend: "Write one SELECT in DuckDB's dialect that gives one number, over the tables that the message names.",
  },
  "contract.sql-rule-unchecked": {
    severity: "notice",
    why: "Queries are looked at by DuckDB, which is not installed here; faults in them show when they are first used.",
    mend: "Install it as the message says, and lint again.",
  },
  "contract.example-unread": {
    severity: "warning",
    why: "An example that cannot be read gives no case.",
    mend: "Write the example's data as YAML or as JSON text.",
  },
  "contract.server-format": {
    severity: "warning",
    why: "Servers that name different formats leave open how inputs and outputs are written.",
    mend: "Set `input-format` and `output-format`.",
  },
  "contract.model-unknown": {
    severity: "error",
    why: "Only models of the contract can be chosen.",
    mend: "Name one of the contract's models.",
  },
  "contract.sides-unclear": {
    severity: "error",
    otherwise: { severity: "notice", when: "in `lint`, unless cases are judged" },
    why: "Judging the output by the wrong model would prove the wrong thing.",
    mend: "Set `input-model` and `output-model`.",
  },
  "contract.vacuous": {
    severity: "error",
    why: "Any data fulfils a model without rules, so a pass would say nothing.",
    mend: "Name the model's fields, their types and which of them are required.",
  },
  "contract.all-optional": {
    severity: "warning",
    why: "A model without a required field is fulfilled by an empty record.",
    mend: "Mark the fields that must be there as required.",
  },
  "contract.unsatisfiable": {
    severity: "error",
    why: "Rules that contradict each other cannot be fulfilled.",
    mend: "Correct one of the two.",
  },
  "contract.enum-value": {
    severity: "error",
    why: "An allowed value that the field's own type or rules reject can never occur.",
    mend: "Correct the value, the type or the rule.",
  },
  "contract.idle-rule": {
    severity: "warning",
    why: "A rule that no value can break, or an allowance that none can use, is not what its author meant.",
    mend: "Write the rule that was meant, or leave it out.",
  },
  "contract.pattern-not-re2": {
    severity: "warning",
    why: "The reference tool matches with RE2, which cannot run every ECMA-262 pattern; Fire-Flow runs it under a time limit.",
    mend: "Write the pattern without lookaround and back references, or with an enum or lengths in their place.",
  },
  "contract.unrelated-output": {
    severity: "notice",
    why: "What makes a program right is how its output relates to its input, and here nothing says how.",
    mend: "Add a quality rule between input and output to the output model, or cases with expected outputs.",
  },
  "contract.pattern-invalid": {
    severity: "error",
    why: "A pattern that neither ECMA-262 nor RE2 reads cannot be judged.",
    mend: "Correct the regular expression.",
  },
  "contract.pattern-not-ecma": {
    severity: "warning",
    why: "Contracts are written in ECMA-262; tools that go by it alone cannot run what only RE2 knows.",
    mend: "Write it in ECMA-262, such as `[aA]` in place of `(?i)a`.",
  },
  "contract.free-text": {
    severity: "notice",
    why: "Any text passes as the value of a field that only says string.",
    mend: "Add an enum, a pattern, a format or lengths where the values are known.",
  },
  "contract.deprecated": {
    severity: "notice",
    why: "The Data Contract Specification is deprecated in favour of ODCS.",
    mend: "Plan the move to ODCS 3.1; nothing is judged differently until then.",
  },
} as const;

/** Makes findings of this family. */
export const finding = ruleFamily(contractRules);

export type ContractRule = keyof typeof contractRules;

/** The faults of what could not be read; errors first where there are more than anybody mends at once. */
export function refuse(findings: readonly Finding[]): Checked<never> {
  if (findings.length <= MAX_FAULTS) return rejected(...findings);
  const errorsFirst = [...findings].sort((a, b) => Number(b.severity === "error") - Number(a.severity === "error"));
  return rejected(...errorsFirst.slice(0, MAX_FAULTS));
}

const MAX_FAULTS = 200;

/** Text of the contract's as it stands in a message. */
export const quoted = (text: string): string => `"${quote(text)}"`;
