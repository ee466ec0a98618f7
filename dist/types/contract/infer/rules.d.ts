/** What can be wrong with samples that a contract is to be drawn up from. */
export declare const inferRules: {
    readonly "infer.no-record": {
        readonly severity: "error";
        readonly why: "A contract describes records: a sample without one, or of bare values, shows none.";
        readonly mend: "Give one JSON object, or an array, NDJSON or CSV of at least one record.";
    };
    readonly "infer.says-nothing": {
        readonly severity: "error";
        readonly why: "Samples whose values are all null or empty show no type, and a contract without rules accepts anything.";
        readonly mend: "Give samples with values in them.";
    };
    readonly "infer.too-large": {
        readonly severity: "error";
        readonly why: "A contract beyond any sane size would be read by nobody.";
        readonly mend: "Cut the samples down to the fields that matter.";
    };
    readonly "infer.exists": {
        readonly severity: "error";
        readonly why: "A contract that is there already may hold a person's decisions.";
        readonly mend: "Name another file with `contract`, or remove the old one.";
    };
};
/** Makes findings of this family. */
export declare const inferFinding: (rule: "infer.no-record" | "infer.says-nothing" | "infer.too-large" | "infer.exists", message: string, details?: import("../../findings.ts").FindingDetails) => import("../../findings.ts").Finding;
