export declare const sandboxRules: {
    readonly "sandbox.unavailable": {
        readonly severity: "error";
        readonly why: "Foreign code runs only where a canary has shown that it is contained.";
        readonly mend: "Type the command that the message names, or run on a machine where it works.";
    };
    readonly "sandbox.failed": {
        readonly severity: "error";
        readonly why: "When the sandbox itself fails, nothing can be said about the program.";
        readonly mend: "Run fire-flow doctor; it tells what works here.";
    };
};
export declare const sandboxFinding: (rule: "sandbox.unavailable" | "sandbox.failed", message: string, details?: import("../findings.ts").FindingDetails) => import("../findings.ts").Finding;
