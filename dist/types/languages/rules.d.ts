export declare const languageRules: {
    readonly "check.syntax": {
        readonly severity: "error";
        readonly why: "A program that does not parse cannot run.";
        readonly mend: "Correct the place that the message names.";
    };
    readonly "check.compile": {
        readonly severity: "error";
        readonly why: "A program that does not compile cannot run.";
        readonly mend: "Correct the places that the compiler names.";
    };
    readonly "check.dependency-not-allowed": {
        readonly severity: "error";
        readonly why: "Packages are code of others: only those that the user allowed are fetched.";
        readonly mend: "Do without the package, or add it to the option dependencies.";
    };
    readonly "check.dependency-unknown": {
        readonly severity: "error";
        readonly why: "A version that the registry does not have cannot be built with.";
        readonly mend: "Name a version that exists, or the major version alone.";
    };
    readonly "check.timeout": {
        readonly severity: "error";
        readonly why: "A program whose check does not end would hold the run for ever.";
        readonly mend: "Make the program simpler, or raise compile-timeout.";
    };
    readonly "check.crash": {
        readonly severity: "error";
        readonly why: "A program that breaks its own compiler cannot be judged.";
        readonly mend: "Make the program simpler: less nesting, shorter literals.";
    };
    readonly "dependency.unavailable": {
        readonly severity: "error";
        readonly why: "Without the packages that it asks for nothing can be said about a program.";
        readonly mend: "Look at the network and at the variables that name the registry.";
    };
    readonly "toolchain.missing": {
        readonly severity: "error";
        readonly why: "Without the language's runtime no candidate can be checked or run.";
        readonly mend: "Install what the message names and put it on the PATH.";
    };
    readonly "format.failed": {
        readonly severity: "notice";
        readonly why: "A formatted program is easier to read; an unformatted one is as right.";
        readonly mend: "Format the program by hand.";
    };
};
export declare const languageFinding: (rule: "check.syntax" | "check.compile" | "check.dependency-not-allowed" | "check.dependency-unknown" | "check.timeout" | "check.crash" | "dependency.unavailable" | "toolchain.missing" | "format.failed", message: string, details?: import("../findings.ts").FindingDetails) => import("../findings.ts").Finding;
