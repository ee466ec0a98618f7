/** What can go wrong between Fire-Flow and GitHub. All of it is the system's or the repository's, never the code's. */
import { type RuleFamily, ruleFamily } from "../findings.ts";

export const githubRules = {
  "github.unauthorized": {
    severity: "error",
    why: "GitHub answers nobody whose token it does not know.",
    mend: "Set github-token to a token that has not expired, such as the github.token of the workflow.",
  },
  "github.forbidden": {
    severity: "error",
    why: "The token is known, but this is not among what it may do.",
    mend: "Add the line that the message names to the job's permissions, or change the setting that it names.",
  },
  "github.not-found": {
    severity: "error",
    why: "There is no such thing, or the token may not see it.",
    mend: "Check owner, repository and name; give the token access to the repository.",
  },
  "github.gone": {
    severity: "error",
    why: "What was asked for is switched off in this repository, or was deleted.",
    mend: "Switch it on in the repository's settings.",
  },
  "github.moved": {
    severity: "error",
    why: "The repository goes by another name now; a token is not sent after a redirect.",
    mend: "Use the new name in the workflow or the remote.",
  },
  "github.conflict": {
    severity: "error",
    why: "Somebody else changed the same thing at the same time.",
    mend: "Run again.",
  },
  "github.stale-head": {
    severity: "error",
    why: "The branch moved on while the run went: a commit on top of the old head would undo what came in between.",
    mend: "Run again on the new head.",
  },
  "github.protected-branch": {
    severity: "error",
    why: "The branch takes no commits that do not come through its own rules.",
    mend: "Set delivery: pull-request, or name another branch.",
  },
  "github.invalid": {
    severity: "error",
    why: "GitHub understood the request and will not do it.",
    mend: "Change what the message names.",
  },
  "github.rate-limited": {
    severity: "error",
    why: "The token has used up its requests for now.",
    mend: "Run again at the time that the message names, or use a token of its own.",
  },
  "github.unavailable": {
    severity: "error",
    why: "GitHub failed, not the request.",
    mend: "Run again later; see githubstatus.com.",
  },
  "github.timeout": {
    severity: "error",
    why: "Without an answer nobody knows what was done.",
    mend: "Run again later; check the network and the proxy.",
  },
  "github.connection": {
    severity: "error",
    why: "Nothing can be delivered to a server that cannot be reached.",
    mend: "Check GITHUB_API_URL, the network, and HTTPS_PROXY.",
  },
  "github.not-an-api": {
    severity: "error",
    why: "An answer that is not GitHub's API tells nothing about what was done.",
    mend: "Check GITHUB_API_URL: on GitHub Enterprise Server it ends in /api/v3.",
  },
  "github.graphql": {
    severity: "error",
    why: "GitHub answered, but not with what was asked for.",
    mend: "See the message; run again later where it says so.",
  },
} as const satisfies RuleFamily;

export type GitHubRule = keyof typeof githubRules;

export const githubFinding = ruleFamily(githubRules);
