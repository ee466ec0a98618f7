export declare const githubRules: {
    readonly "github.unauthorized": {
        readonly severity: "error";
        readonly why: "GitHub answers nobody whose token it does not know.";
        readonly mend: "Set github-token to a token that has not expired, such as the github.token of the workflow.";
    };
    readonly "github.forbidden": {
        readonly severity: "error";
        readonly why: "The token is known, but this is not among what it may do.";
        readonly mend: "Add the line that the message names to the job's permissions, or change the setting that it names.";
    };
    readonly "github.not-found": {
        readonly severity: "error";
        readonly why: "There is no such thing, or the token may not see it.";
        readonly mend: "Check owner, repository and name; give the token access to the repository.";
    };
    readonly "github.gone": {
        readonly severity: "error";
        readonly why: "What was asked for is switched off in this repository, or was deleted.";
        readonly mend: "Switch it on in the repository's settings.";
    };
    readonly "github.moved": {
        readonly severity: "error";
        readonly why: "The repository goes by another name now; a token is not sent after a redirect.";
        readonly mend: "Use the new name in the workflow or the remote.";
    };
    readonly "github.conflict": {
        readonly severity: "error";
        readonly why: "Somebody else changed the same thing at the same time.";
        readonly mend: "Run again.";
    };
    readonly "github.stale-head": {
        readonly severity: "error";
        readonly why: "The branch moved on while the run went: a commit on top of the old head would undo what came in between.";
        readonly mend: "Run again on the new head.";
    };
    readonly "github.protected-branch": {
        readonly severity: "error";
        readonly why: "The branch takes no commits that do not come through its own rules.";
        readonly mend: "Set delivery: pull-request, or name another branch.";
    };
    readonly "github.invalid": {
        readonly severity: "error";
        readonly why: "GitHub understood the request and will not do it.";
        readonly mend: "Change what the message names.";
    };
    readonly "github.rate-limited": {
        readonly severity: "error";
        readonly why: "The token has used up its requests for now.";
        readonly mend: "Run again at the time that the message names, or use a token of its own.";
    };
    readonly "github.unavailable": {
        readonly severity: "error";
        readonly why: "GitHub failed, not the request.";
        readonly mend: "Run again later; see githubstatus.com.";
    };
    readonly "github.timeout": {
        readonly severity: "error";
        readonly why: "Without an answer nobody knows what was done.";
        readonly mend: "Run again later; check the network and the proxy.";
    };
    readonly "github.connection": {
        readonly severity: "error";
        readonly why: "Nothing can be delivered to a server that cannot be reached.";
        readonly mend: "Check GITHUB_API_URL, the network, and HTTPS_PROXY.";
    };
    readonly "github.not-an-api": {
        readonly severity: "error";
        readonly why: "An answer that is not GitHub's API tells nothing about what was done.";
        readonly mend: "Check GITHUB_API_URL: on GitHub Enterprise Server it ends in /api/v3.";
    };
    readonly "github.graphql": {
        readonly severity: "error";
        readonly why: "GitHub answered, but not with what was asked for.";
        readonly mend: "See the message; run again later where it says so.";
    };
};
export type GitHubRule = keyof typeof githubRules;
export declare const githubFinding: (rule: "github.unauthorized" | "github.forbidden" | "github.not-found" | "github.gone" | "github.moved" | "github.conflict" | "github.stale-head" | "github.protected-branch" | "github.invalid" | "github.rate-limited" | "github.unavailable" | "github.timeout" | "github.connection" | "github.not-an-api" | "github.graphql", message: string, details?: import("../findings.ts").FindingDetails) => import("../findings.ts").Finding;
