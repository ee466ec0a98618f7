/**
 * Whether a delivery can come to its end, asked before the first token is spent. What a token may do is not told by any
 * route: it is asked to do what GitHub must decline for another reason, which it only finds out after the permission.
 */
import type { Finding } from "../findings.ts";
import type { Place } from "../types/delivery.ts";
import type { GitHub, RouteData } from "../types/github.ts";
/** The repository as the token sees it, or why it cannot be delivered to. */
export declare function seeRepository(github: GitHub): Promise<{
    readonly repository?: RouteData<"GET /repos/{owner}/{repo}">;
    readonly findings: readonly Finding[];
}>;
/** Commits. Gitea and Forgejo have no route to ask that way, and say truly whether the token may push. */
export declare function canWriteContents({ github }: Pick<Place, "github">): Promise<readonly Finding[]>;
/** Pull requests, from Actions too. */
export declare const canOpenPullRequests: ({ github, base }: Pick<Place, "github" | "base">) => Promise<readonly Finding[]>;
/** Issues, which a repository may have switched off. */
export declare function canOpenIssues(github: GitHub, repository: {
    readonly has_issues?: boolean;
}): Promise<readonly Finding[]>;
/** Whether the first of these branches that exists holds what a proof rests on; a branch that is to be made has its base's. */
export declare function holdsWhatIsNeeded({ remote, github }: Place, branches: readonly string[], needed: readonly string[]): Promise<readonly Finding[]>;
/** Whether the branch takes a commit as it is: rulesets, and protection of the classic kind. */
export declare function takesCommits({ github, branch }: Place): Promise<readonly Finding[]>;
