import { type Checked, type Finding } from "../findings.ts";
/** What can be wrong with a contract itself. */
export declare const contractRules: {
    readonly "contract.unreadable": {
        readonly severity: "error";
        readonly why: "A contract that is not one YAML mapping states no rules.";
        readonly mend: "Mend the YAML at the place given.";
    };
    readonly "contract.duplicate-key": {
        readonly severity: "error";
        readonly why: "Of two entries with one name only one can count, and readers differ on which.";
        readonly mend: "Rename or remove one of the two.";
    };
    readonly "contract.alias": {
        readonly severity: "error";
        readonly why: "An alias that names no anchor, or contains itself, has no value.";
        readonly mend: "Define the anchor before its alias, or write the value out.";
    };
    readonly "contract.too-large": {
        readonly severity: "error";
        readonly why: "A contract beyond any sane size, often through nested aliases, would exhaust the machine that reads it.";
        readonly mend: "Split the contract, or write its aliases out.";
    };
    readonly "contract.format": {
        readonly severity: "error";
        readonly why: "Only the stated format tells what the keys of a contract mean.";
        readonly mend: "Add `apiVersion: v3.1.0` and `kind: DataContract` (ODCS), or `dataContractSpecification: 1.2.1` (DCS).";
    };
    readonly "contract.version": {
        readonly severity: "error";
        readonly why: "Another version of the format may state rules that would be overlooked.";
        readonly mend: "State ODCS 3.0 to 3.2 or DCS 0.9 to 1.2, and the contract in its terms.";
    };
    readonly "contract.no-models": {
        readonly severity: "error";
        readonly why: "A contract without a model demands nothing.";
        readonly mend: "Describe at least one model: `schema:` in ODCS, `models:` in DCS.";
    };
    readonly "contract.form": {
        readonly severity: "warning";
        readonly why: "Other tools refuse or overlook what is not in the format's own form.";
        readonly mend: "Write it in the form that the message shows.";
    };
    readonly "contract.structure": {
        readonly severity: "warning";
        readonly otherwise: {
            readonly severity: "error";
            readonly when: "of an unknown key of a model";
        };
        readonly why: "The published JSON Schema of the format does not allow it, so other tools refuse it; an unknown key of a model is an error, as it may be a rule that nobody would judge.";
        readonly mend: "Write it as the format has it; what is your own belongs into `customProperties`.";
    };
    readonly "contract.value": {
        readonly severity: "error";
        readonly why: "A rule whose value has no clear meaning cannot be judged.";
        readonly mend: "Write the value in the form that the message shows.";
    };
    readonly "contract.misspelt-key": {
        readonly severity: "error";
        readonly why: "A misspelt key is a rule that nobody would judge.";
        readonly mend: "Correct the key, or rename it if it is meant to be your own.";
    };
    readonly "contract.type": {
        readonly severity: "error";
        readonly why: "A field of unknown type cannot be judged.";
        readonly mend: "Use a type of the format.";
    };
    readonly "contract.untyped": {
        readonly severity: "warning";
        readonly why: "Without a type, or without naming what it holds, any value of the field passes.";
        readonly mend: "State the type, the items or the fields.";
    };
    readonly "contract.reference": {
        readonly severity: "error";
        readonly why: "Rules behind a reference that is not followed would be missing.";
        readonly mend: "Refer to a definition of the same document: `$ref: '#/definitions/name'`.";
    };
    readonly "contract.unknown-field": {
        readonly severity: "error";
        readonly why: "A demand on a field that the model does not have is never met or never looked at.";
        readonly mend: "Name a field of the model.";
    };
    readonly "contract.rule-not-judged": {
        readonly severity: "warning";
        readonly why: "The contract states something that Fire-Flow does not judge; a pass says nothing about it.";
        readonly mend: "State it as a rule that is judged, or judge it elsewhere.";
    };
    readonly "contract.quality-not-judged": {
        readonly severity: "warning";
        readonly otherwise: {
            readonly severity: "notice";
            readonly when: "of a service level that names no field";
        };
        readonly why: "The contract states a quality rule in a form that Fire-Flow does not judge; a pass says nothing about it.";
        readonly mend: "State it as a metric of ODCS, in SQL, or as a jsonata rule; or judge it elsewhere.";
    };
    readonly "contract.quality-text": {
        readonly severity: "notice";
        readonly why: "A rule in plain words goes into the prompt, but no machine can judge it.";
        readonly mend: "State it as a metric of ODCS, in SQL, or as a jsonata rule, where that can be done.";
    };
    readonly "contract.clock-rule": {
        readonly severity: "warning";
        readonly otherwise: {
            readonly severity: "error";
            readonly when: "of a jsonata rule";
        };
        readonly why: "A program's output must not depend on the clock, so freshness and retention are judged by `validate` only.";
        readonly mend: "Leave it if the data is validated where it lies; a jsonata rule must not ask for the time or a random number.";
    };
    readonly "contract.io-rule-syntax": {
        readonly severity: "error";
        readonly why: "An expression that is no JSONata cannot be judged.";
        readonly mend: "Correct the expression at the place given; https://docs.jsonata.org tells the language.";
    };
    readonly "contract.io-rule-unknown-path": {
        readonly severity: "error";
        readonly why: "A path that no model has is always empty, so the rule is always or never fulfilled.";
        readonly mend: "Name fields of the models; a rule starts at `input` or `output`.";
    };
    readonly "contract.io-rule-unknown-function": {
        readonly severity: "error";
        readonly why: "A function or variable that nothing defines makes the rule fail on every output.";
        readonly mend: "Correct the name; beside JSONata's own functions there are $same and $near.";
    };
    readonly "contract.io-rule-not-boolean": {
        readonly severity: "error";
        readonly why: "A rule holds or does not; another value has no clear meaning.";
        readonly mend: "Compare: `$count(output) = $count(input)`, not `$count(output)`.";
    };
    readonly "contract.io-rule-side": {
        readonly severity: "warning";
        readonly why: "A rule between input and output is judged where the output is: with the output model.";
        readonly mend: "Move the rule into the output model's `quality`.";
    };
    readonly "contract.sql-rule": {
        readonly severity: "error";
        readonly why: "A query that cannot be run, or that gives something else than one number, cannot be judged.";
        readonly mend: "Write one SELECT in DuckDB's dialect that gives one number, over the tables that the message names.";
    };
    readonly "contract.sql-rule-unchecked": {
        readonly severity: "notice";
        readonly why: "Queries are looked at by DuckDB, which is not installed here; faults in them show when they are first used.";
        readonly mend: "Install it as the message says, and lint again.";
    };
    readonly "contract.example-unread": {
        readonly severity: "warning";
        readonly why: "An example that cannot be read gives no case.";
        readonly mend: "Write the example's data as YAML or as JSON text.";
    };
    readonly "contract.server-format": {
        readonly severity: "warning";
        readonly why: "Servers that name different formats leave open how inputs and outputs are written.";
        readonly mend: "Set `input-format` and `output-format`.";
    };
    readonly "contract.model-unknown": {
        readonly severity: "error";
        readonly why: "Only models of the contract can be chosen.";
        readonly mend: "Name one of the contract's models.";
    };
    readonly "contract.sides-unclear": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "notice";
            readonly when: "in `lint`, unless cases are judged";
        };
        readonly why: "Judging the output by the wrong model would prove the wrong thing.";
        readonly mend: "Set `input-model` and `output-model`.";
    };
    readonly "contract.vacuous": {
        readonly severity: "error";
        readonly why: "Any data fulfils a model without rules, so a pass would say nothing.";
        readonly mend: "Name the model's fields, their types and which of them are required.";
    };
    readonly "contract.all-optional": {
        readonly severity: "warning";
        readonly why: "A model without a required field is fulfilled by an empty record.";
        readonly mend: "Mark the fields that must be there as required.";
    };
    readonly "contract.unsatisfiable": {
        readonly severity: "error";
        readonly why: "Rules that contradict each other cannot be fulfilled.";
        readonly mend: "Correct one of the two.";
    };
    readonly "contract.enum-value": {
        readonly severity: "error";
        readonly why: "An allowed value that the field's own type or rules reject can never occur.";
        readonly mend: "Correct the value, the type or the rule.";
    };
    readonly "contract.idle-rule": {
        readonly severity: "warning";
        readonly why: "A rule that no value can break, or an allowance that none can use, is not what its author meant.";
        readonly mend: "Write the rule that was meant, or leave it out.";
    };
    readonly "contract.pattern-not-re2": {
        readonly severity: "warning";
        readonly why: "The reference tool matches with RE2, which cannot run every ECMA-262 pattern; Fire-Flow runs it under a time limit.";
        readonly mend: "Write the pattern without lookaround and back references, or with an enum or lengths in their place.";
    };
    readonly "contract.unrelated-output": {
        readonly severity: "notice";
        readonly why: "What makes a program right is how its output relates to its input, and here nothing says how.";
        readonly mend: "Add a quality rule between input and output to the output model, or cases with expected outputs.";
    };
    readonly "contract.pattern-invalid": {
        readonly severity: "error";
        readonly why: "A pattern that neither ECMA-262 nor RE2 reads cannot be judged.";
        readonly mend: "Correct the regular expression.";
    };
    readonly "contract.pattern-not-ecma": {
        readonly severity: "warning";
        readonly why: "Contracts are written in ECMA-262; tools that go by it alone cannot run what only RE2 knows.";
        readonly mend: "Write it in ECMA-262, such as `[aA]` in place of `(?i)a`.";
    };
    readonly "contract.free-text": {
        readonly severity: "notice";
        readonly why: "Any text passes as the value of a field that only says string.";
        readonly mend: "Add an enum, a pattern, a format or lengths where the values are known.";
    };
    readonly "contract.deprecated": {
        readonly severity: "notice";
        readonly why: "The Data Contract Specification is deprecated in favour of ODCS.";
        readonly mend: "Plan the move to ODCS 3.1; nothing is judged differently until then.";
    };
};
/** Makes findings of this family. */
export declare const finding: (rule: "contract.unreadable" | "contract.duplicate-key" | "contract.alias" | "contract.too-large" | "contract.format" | "contract.version" | "contract.no-models" | "contract.form" | "contract.structure" | "contract.value" | "contract.misspelt-key" | "contract.type" | "contract.untyped" | "contract.reference" | "contract.unknown-field" | "contract.rule-not-judged" | "contract.quality-not-judged" | "contract.quality-text" | "contract.clock-rule" | "contract.io-rule-syntax" | "contract.io-rule-unknown-path" | "contract.io-rule-unknown-function" | "contract.io-rule-not-boolean" | "contract.io-rule-side" | "contract.sql-rule" | "contract.sql-rule-unchecked" | "contract.example-unread" | "contract.server-format" | "contract.model-unknown" | "contract.sides-unclear" | "contract.vacuous" | "contract.all-optional" | "contract.unsatisfiable" | "contract.enum-value" | "contract.idle-rule" | "contract.pattern-not-re2" | "contract.unrelated-output" | "contract.pattern-invalid" | "contract.pattern-not-ecma" | "contract.free-text" | "contract.deprecated", message: string, details?: import("../findings.ts").FindingDetails) => Finding;
export type ContractRule = keyof typeof contractRules;
/** The faults of what could not be read; errors first where there are more than anybody mends at once. */
export declare function refuse(findings: readonly Finding[]): Checked<never>;
/** Text of the contract's as it stands in a message. */
export declare const quoted: (text: string) => string;
