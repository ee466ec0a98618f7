export declare const internalRules: {
    readonly "internal.fault": {
        readonly severity: "error";
        readonly why: "Fire-Flow itself failed; nothing is claimed about the code.";
        readonly mend: "Report it with the message and the report folder.";
    };
    readonly "internal.cancelled": {
        readonly severity: "error";
        readonly why: "A signal ended the run; nothing is claimed about the code.";
        readonly mend: "Run again.";
    };
    readonly "internal.page": {
        readonly severity: "notice";
        readonly why: "The report could not be made a page; nothing of the run depends on it.";
        readonly mend: "Read report.json.";
    };
};
export declare const internalFinding: (rule: "internal.fault" | "internal.cancelled" | "internal.page", message: string, details?: import("../findings.ts").FindingDetails) => import("../findings.ts").Finding;
