export declare const internalRules: {
    readonly "internal.fault": {
        readonly severity: "error";
        readonly why: "Fire-Flow itself failed; nothing is claimed about the code.";
        readonly mend: "Report it with the message and the report folder.";
    };
};
export declare const internalFinding: (rule: "internal.fault", message: string, details?: import("../findings.ts").FindingDetails) => import("../findings.ts").Finding;
