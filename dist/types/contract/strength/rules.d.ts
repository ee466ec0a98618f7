/** What can be wrong with how much a contract tells apart. */
export declare const strengthRules: {
    readonly "strength.survivor": {
        readonly severity: "notice";
        readonly why: "A wrong output that the contract's rules accept is one that a program may give unnoticed.";
        readonly mend: "Add the rule that is suggested, one of your own that tells right from wrong there, or cases with expected outputs.";
    };
    readonly "strength.weak": {
        readonly severity: "error";
        readonly why: "The contract accepts more wrong outputs than `min-strength` allows, so that a pass would say too little.";
        readonly mend: "Add rules against the survivors, above all rules that relate the output to the input, or lower `min-strength`.";
    };
    readonly "strength.unmeasured": {
        readonly severity: "error";
        readonly why: "`min-strength` demands a strength that could not be measured, and what was not measured never passes.";
        readonly mend: "Give cases with outputs to measure on, or leave `min-strength` out.";
    };
};
/** Makes findings of this family. */
export declare const strengthFinding: (rule: "strength.survivor" | "strength.weak" | "strength.unmeasured", message: string, details?: import("../../findings.ts").FindingDetails) => import("../../findings.ts").Finding;
