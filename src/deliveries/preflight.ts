/**
 * Whether a delivery can come to its end, asked before the first token is spent. What a token may do is not told by any
 * route: it is asked to do what GitHub must decline for another reason, which it only finds out after the permission.
 */
import type { Finding } from "../findings.ts";
import { isFault, unless } from "../github/fault.ts";
import type { Place } from "../types/delivery.ts";
import type { GitHub, RouteData } from "../types/github.ts";
import { missing } from "./commit-on.ts";
import { deliveryFinding } from "./rules.ts";

/** No object has it. */
const NO_OID = "0".repeat(40);
/** No branch is called that: nobody makes it. */
const NO_BRANCH = "fire-flow/preflight-of-nothing";

/** The repository as the token sees it, or why it cannot be delivered to. */
export async function seeRepository(
  github: GitHub,
): Promise<{ readonly repository?: RouteData<"GET /repos/{owner}/{repo}">; readonly findings: readonly Finding[] }> {
  try {
    const repository = await github.request("GET /repos/{owner}/{repo}");
    if (repository.archived !== true) return { repository, findings: [] };
    const why = `${github.url} is archived; unarchive it, or set delivery: none and on-escalation: none`;
    return { findings: [deliveryFinding("delivery.archived", why)] };
  } catch (error) {
    return { findings: [refusedOr(error)] };
  }
}

/** Commits. Gitea and Forgejo have no route to ask that way, and say truly whether the token may push. */
export async function canWriteContents({ github }: Pick<Place, "github">): Promise<readonly Finding[]> {
  if (github.isGitHub) {
    return probe(
      github,
      github.request("POST /repos/{owner}/{repo}/git/refs", { ref: `refs/heads/${NO_BRANCH}`, sha: NO_OID }),
    );
  }
  const { permissions } = await github.request("GET /repos/{owner}/{repo}");
  if (permissions?.push !== false) return [];
  const why = `the token may not push to ${github.url}; give github-token one that may write to the repository`;
  return [deliveryFinding("delivery.no-token", why)];
}

/** Pull requests, from Actions too. */
export const canOpenPullRequests = ({ github, base }: Pick<Place, "github" | "base">): Promise<readonly Finding[]> =>
  probe(github, github.request("POST /repos/{owner}/{repo}/pulls", { title: "preflight", head: NO_BRANCH, base }));

/** Issues, which a repository may have switched off. */
export async function canOpenIssues(
  github: GitHub,
  repository: { readonly has_issues?: boolean },
): Promise<readonly Finding[]> {
  if (repository.has_issues === false) {
    const why = `${github.url} has issues turned off; turn on Settings → General → Issues, or set on-escalation: none`;
    return [deliveryFinding("delivery.issues-disabled", why)];
  }
  // An issue without a title is none.
  return probe(github, github.request("POST /repos/{owner}/{repo}/issues", { title: "" }));
}

/**
 * The repository has been seen by now: where GitHub says that it does not find it, a classic token lacks the scope.
 * Others say so of the branch that is not there.
 */
async function probe({ isGitHub }: GitHub, call: Promise<unknown>): Promise<readonly Finding[]> {
  try {
    await unless(
      call,
      "github.invalid",
      "github.conflict",
      "github.not-an-api",
      ...(isGitHub ? [] : (["github.not-found"] as const)),
    );
    return [];
  } catch (error) {
    return [refusedOr(error)];
  }
}

/** Whether the first of these branches that exists holds what a proof rests on; a branch that is to be made has its base's. */
export async function holdsWhatIsNeeded(
  { remote, github }: Place,
  branches: readonly string[],
  needed: readonly string[],
): Promise<readonly Finding[]> {
  try {
    for (const branch of new Set(branches)) {
      const head = await remote.look(branch, needed);
      if (head === undefined) continue;
      return needed
        .filter((path) => !head.blobs.has(path))
        .map((path) => {
          const why = `${path} is not on branch ${branch} of ${github.url}, so that nobody could run the proof again there; push it first, or set delivery: none`;
          return deliveryFinding("delivery.uncommitted", why);
        });
    }
    return [missing(branches.at(-1) ?? "").finding];
  } catch (error) {
    return [refusedOr(error)];
  }
}

/** What a person has to change; anything else is no answer. */
function refusedOr(error: unknown): Finding {
  if (isFault(error, "github.forbidden", "github.unauthorized", "github.not-found", "github.gone", "github.moved")) {
    return error.finding;
  }
  throw error;
}

/** Rules of a ruleset by which no commit comes on a branch but through a pull request. */
const closing: ReadonlySet<string> = new Set([
  "pull_request",
  "update",
  "required_status_checks",
  "merge_queue",
  "required_deployments",
]);

/** Whether the branch takes a commit as it is: rulesets, and protection of the classic kind. */
export async function takesCommits({ github, branch }: Place): Promise<readonly Finding[]> {
  const there = await unless(
    github.request("GET /repos/{owner}/{repo}/branches/{branch}", { branch }),
    "github.not-found",
  );
  if (there?.protected !== true) return [];
  const why = (await closedByRules(github, branch)) ?? (await closedByProtection(github, branch));
  if (why === undefined) return [];
  const next = "set delivery: pull-request, name another branch, or let this token bypass the rules";
  return [deliveryFinding("delivery.protected-branch", `branch ${branch} takes no commits: ${why}; ${next}`)];
}

async function closedByRules(github: GitHub, branch: string): Promise<string | undefined> {
  const route = "GET /repos/{owner}/{repo}/rules/branches/{branch}";
  const rules = (await unless(github.request(route, { branch }), "github.not-found", "github.forbidden")) ?? [];
  for (const rule of rules.filter((it) => closing.has(it.type))) {
    if (!(await isBypassed(github, rule.ruleset_id))) return `a ruleset demands ${rule.type.replaceAll("_", " ")}`;
  }
  return undefined;
}

async function isBypassed(github: GitHub, id: number | undefined): Promise<boolean> {
  if (id === undefined) return false;
  const route = "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}";
  const ruleset = await unless(github.request(route, { ruleset_id: id }), "github.not-found", "github.forbidden");
  return ruleset?.current_user_can_bypass === "always";
}

/** What of classic protection holds for this very token. */
async function closedByProtection(github: GitHub, branch: string): Promise<string | undefined> {
  const { owner, repo } = github;
  const asked = github.graphql<Protected>(protectionQuery, { owner, repo, ref: `refs/heads/${branch}` });
  // A server without GraphQL tells when the commit is pushed.
  const told = await unless(asked, "github.not-found", "github.not-an-api", "github.graphql", "github.forbidden");
  const rule = told?.repository?.ref?.refUpdateRule;
  if (!rule || rule.viewerCanPush === true) return undefined;
  if ((rule.requiredApprovingReviewCount ?? 0) > 0) return "its protection demands reviews";
  if ((rule.requiredStatusCheckContexts ?? []).length > 0) return "its protection demands status checks";
  return "its protection does not let this token push";
}

const protectionQuery = `query Protection($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) {
      refUpdateRule { viewerCanPush requiredApprovingReviewCount requiredStatusCheckContexts }
    }
  }
}`;

interface Protected {
  readonly repository?: {
    readonly ref?: {
      readonly refUpdateRule?: {
        readonly viewerCanPush?: boolean;
        readonly requiredApprovingReviewCount?: number | null;
        readonly requiredStatusCheckContexts?: readonly (string | null)[] | null;
      } | null;
    } | null;
  } | null;
}
