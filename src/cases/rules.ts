import { ruleFamily } from "../findings.ts";

/** What can be wrong with the cases that a program is judged on. */
export const casesRules = {
  "cases.syntax": {
    severity: "error",
    why: "A file of cases that cannot be read whole cannot be judged with.",
    mend: "Mend the JSON, NDJSON or YAML at the place given.",
  },
  "cases.shape": {
    severity: "error",
    why: "A case is an object {name?, input, output?, heldBack?}; anything else would be guessed at.",
    mend: "Write the value in the type that the message names.",
  },
  "cases.unknown-key": {
    severity: "error",
    why: "A misspelt key, such as an `ouput` that nobody compares, would silently weaken the judgement.",
    mend: "Use `name`, `input`, `output` or `heldBack`.",
  },
  "cases.missing-input": {
    severity: "error",
    why: "A case without an input cannot be run.",
    mend: "Add the key `input`; `input: null` is an input too.",
  },
  "cases.duplicate-name": {
    severity: "error",
    why: "Findings name their case, so two cases cannot share a name.",
    mend: "Rename one of them, or leave the names out.",
  },
  "cases.empty": {
    severity: "error",
    why: "A file of cases without a case judges nothing.",
    mend: "Add a case, or leave the option `cases` out.",
  },
  "cases.undrawable": {
    severity: "error",
    why: "No inputs can be drawn that satisfy the input model.",
    mend: "Simplify what the message names, or give cases and set `drawn-cases: 0`.",
  },
  "cases.table-passes": {
    severity: "warning",
    why: "A program that only repeats the outputs it was shown proves nothing.",
    mend: "Give six cases or more, mark one with `heldBack: true`, or add a rule between input and output.",
  },
  "cases.few-drawn": {
    severity: "notice",
    why: "Fewer inputs than asked for tell less.",
    mend: "Nothing needs to be done where the input model really has so few values; else widen it.",
  },
  "cases.none": {
    severity: "error",
    why: "A program that is run on nothing is not proven.",
    mend: "Add `cases`, or an input model to draw cases from.",
  },
  "cases.unconstrained": {
    severity: "error",
    why: "Where neither contract nor cases constrain the output, any program would pass.",
    mend: "Add rules to the output model, or expected outputs to the cases.",
  },
  "cases.expected-rejected": {
    severity: "error",
    why: "No program can pass a case whose expected output breaks the contract.",
    mend: "Correct the expected output, or the rule that rejects it.",
  },
  "cases.input-rejected": {
    severity: "warning",
    why: "A given input that its model rejects may test what will never happen.",
    mend: "Correct the input, or the input model.",
  },
} as const;

/** Makes a finding about cases. */
export const casesFinding = ruleFamily(casesRules);
