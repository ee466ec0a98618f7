export declare const validatorRules: {
    readonly "validator.missing": {
        readonly severity: "error";
        readonly why: "The validator that was asked for is not there, and nothing else may stand in for it.";
        readonly mend: "Install it as the message says, or use the embedded validator.";
    };
    readonly "validator.broken": {
        readonly severity: "error";
        readonly why: "The tool ended without a result, so nothing is claimed about the data.";
        readonly mend: "Read what the tool said; the embedded validator needs no tool.";
    };
    readonly "validator.check": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the tool itself lets it pass";
        };
        readonly why: "A check of datacontract-cli does not hold.";
        readonly mend: "Mend the data, or see with the validator `both` whether the tool is known to be wrong here.";
    };
    readonly "validator.nothing-judged": {
        readonly severity: "error";
        readonly why: "The tool ends with 0 also when none of its checks was run, and what was not judged never passes.";
        readonly mend: "Read what the tool said of the contract and of the data.";
    };
    readonly "validator.departure": {
        readonly severity: "notice";
        readonly why: "The embedded judge and the tool differ for a reason that is known: see docs/departures.md.";
        readonly mend: "Nothing: the embedded judge decides.";
    };
    readonly "validator.disagreement": {
        readonly severity: "error";
        readonly why: "One of two validators rejects what the other accepts, and nobody knows why.";
        readonly mend: "Report it with contract and data: one of the two is wrong.";
    };
};
export declare const validatorFinding: (rule: "validator.missing" | "validator.broken" | "validator.check" | "validator.nothing-judged" | "validator.departure" | "validator.disagreement", message: string, details?: import("../findings.ts").FindingDetails) => import("../findings.ts").Finding;
