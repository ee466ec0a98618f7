/** What can be wrong with the cases that a program is judged on. */
export declare const casesRules: {
    readonly "cases.syntax": {
        readonly severity: "error";
        readonly why: "A file of cases that cannot be read whole cannot be judged with.";
        readonly mend: "Mend the JSON, NDJSON or YAML at the place given.";
    };
    readonly "cases.shape": {
        readonly severity: "error";
        readonly why: "A case is an object {name?, input, output?, heldBack?}; anything else would be guessed at.";
        readonly mend: "Write the value in the type that the message names.";
    };
    readonly "cases.unknown-key": {
        readonly severity: "error";
        readonly why: "A misspelt key, such as an `ouput` that nobody compares, would silently weaken the judgement.";
        readonly mend: "Use `name`, `input`, `output` or `heldBack`.";
    };
    readonly "cases.missing-input": {
        readonly severity: "error";
        readonly why: "A case without an input cannot be run.";
        readonly mend: "Add the key `input`; `input: null` is an input too.";
    };
    readonly "cases.duplicate-name": {
        readonly severity: "error";
        readonly why: "Findings name their case, so two cases cannot share a name.";
        readonly mend: "Rename one of them, or leave the names out.";
    };
    readonly "cases.empty": {
        readonly severity: "error";
        readonly why: "A file of cases without a case judges nothing.";
        readonly mend: "Add a case, or leave the option `cases` out.";
    };
    readonly "cases.undrawable": {
        readonly severity: "error";
        readonly why: "No inputs can be drawn that satisfy the input model.";
        readonly mend: "Simplify what the message names, or give cases and set `drawn-cases: 0`.";
    };
    readonly "cases.table-passes": {
        readonly severity: "warning";
        readonly why: "A program that only repeats the outputs it was shown proves nothing.";
        readonly mend: "Give six cases or more, mark one with `heldBack: true`, or add a rule between input and output.";
    };
    readonly "cases.few-drawn": {
        readonly severity: "notice";
        readonly why: "Fewer inputs than asked for tell less.";
        readonly mend: "Nothing needs to be done where the input model really has so few values; else widen it.";
    };
    readonly "cases.none": {
        readonly severity: "error";
        readonly why: "A program that is run on nothing is not proven.";
        readonly mend: "Add `cases`, or an input model to draw cases from.";
    };
    readonly "cases.unconstrained": {
        readonly severity: "error";
        readonly why: "Where neither contract nor cases constrain the output, any program would pass.";
        readonly mend: "Add rules to the output model, or expected outputs to the cases.";
    };
    readonly "cases.expected-rejected": {
        readonly severity: "error";
        readonly why: "No program can pass a case whose expected output breaks the contract.";
        readonly mend: "Correct the expected output, or the rule that rejects it.";
    };
    readonly "cases.input-rejected": {
        readonly severity: "warning";
        readonly why: "A given input that its model rejects may test what will never happen.";
        readonly mend: "Correct the input, or the input model.";
    };
};
/** Makes a finding about cases. */
export declare const casesFinding: (rule: "cases.syntax" | "cases.shape" | "cases.unknown-key" | "cases.missing-input" | "cases.duplicate-name" | "cases.empty" | "cases.undrawable" | "cases.table-passes" | "cases.few-drawn" | "cases.none" | "cases.unconstrained" | "cases.expected-rejected" | "cases.input-rejected", message: string, details?: import("../findings.ts").FindingDetails) => import("../findings.ts").Finding;
