/** What can be wrong with an engine itself; never with what it judges. */
export declare const engineRules: {
    readonly "engine.not-started": {
        readonly severity: "error";
        readonly why: "Without its engine a rule cannot be judged, and what was not judged never passes.";
        readonly mend: "Install Fire-Flow again, whole; give the process more memory where it has little.";
    };
};
export declare const engineFinding: (rule: "engine.not-started", message: string, details?: import("../findings.ts").FindingDetails) => import("../findings.ts").Finding;
