/** The action's outputs, in the order of `action.yml`. */
export declare const outputs: {
    readonly result: "passed, failed, escalated, refused or error.";
    readonly "trace-id": "Names the run in reports and messages.";
    readonly attempts: "How many candidates were judged.";
    readonly program: "Path of the program that passed, from the workspace on.";
    readonly proof: "Path of its proof, from the workspace on.";
    readonly report: "Path of the report, in the runner's temporary folder unless report-dir says otherwise.";
    readonly findings: "How many findings remain.";
    readonly "input-tokens": "Tokens sent to the provider.";
    readonly "output-tokens": "Tokens that the provider answered with.";
    readonly delivery: "delivered, unchanged, failed or none.";
    readonly "commit-sha": "The commit that holds program and proof.";
    readonly "pull-request-number": "Number of the pull request.";
    readonly "pull-request-url": "Its page.";
    readonly "issue-number": "Number of the issue that tells of the escalation, or that was closed.";
    readonly "issue-url": "Its page.";
    readonly "duration-ms": "How long the run took, in milliseconds.";
};
export type OutputName = keyof typeof outputs;
/** Those that are paths: the action gives them relative to the workspace, wherever `working-directory` is. */
export declare const pathOutputs: ReadonlySet<string>;
