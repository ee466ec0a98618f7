export declare const eventRules: {
    readonly "event.nothing": {
        readonly severity: "notice";
        readonly why: "Most events ask for nothing: a step that stays green must say so.";
        readonly mend: "Nothing.";
    };
    readonly "event.refused": {
        readonly severity: "warning";
        readonly why: "Who asks spends the repository's tokens and writes to it, so that not everybody may.";
        readonly mend: "Let somebody ask who may, or change allowed-permissions, allowed-bots or allow-forks in the workflow.";
    };
    readonly "event.untrusted": {
        readonly severity: "error";
        readonly why: "Whoever opened the pull request wrote the files: with them they would spend the key of this repository, or write to its branches.";
        readonly mend: "Leave the key out and deliver nothing where forks are judged, or bring the files to a branch of this repository.";
    };
    readonly "event.unclear": {
        readonly severity: "warning";
        readonly why: "A command that was half understood would do something else than was asked for.";
        readonly mend: "Write the command again, as the answer says.";
    };
};
export declare const eventFinding: (rule: "event.nothing" | "event.refused" | "event.untrusted" | "event.unclear", message: string, details?: import("../../findings.ts").FindingDetails) => import("../../findings.ts").Finding;
