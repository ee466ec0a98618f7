/** Routes of the repository itself, of whom it is asked by, and of who and what may write to it. */
import { type Handler, problem, user } from "./answer.ts";

export const repositoryRoutes = {
  "GET /user": ({ token }) =>
    token.type === "Bot"
      ? problem(403, "Resource not accessible by integration")
      : { status: 200, body: user(token.login) },
  "GET /repos/{owner}/{repo}": ({ token }, { owner, repo, settings }) => ({
    status: 200,
    body: {
      name: repo,
      full_name: `${owner}/${repo}`,
      default_branch: settings.defaultBranch,
      has_issues: settings.hasIssues,
      archived: settings.archived,
      // Of the person that the token is of: true of a classic one without a scope too.
      permissions: { admin: false, push: token.type === "User", pull: true },
    },
  }),
  "GET /repos/{owner}/{repo}/branches/{branch}": ({ at }, state) => {
    const head = state.git.head(at.branch ?? "");
    if (head === undefined) return problem(404, "Branch not found");
    const protection = state.protection[at.branch ?? ""];
    const rules = state.rules[at.branch ?? ""];
    return {
      status: 200,
      body: {
        name: at.branch,
        commit: { sha: head },
        protected: protection !== undefined || rules !== undefined,
      },
    };
  },
  "GET /repos/{owner}/{repo}/rules/branches/{branch}": ({ at }, state) => ({
    status: 200,
    body: (state.rules[at.branch ?? ""] ?? []).map((it) => ({
      ruleset_source_type: "Repository",
      ruleset_source: `${state.owner}/${state.repo}`,
      ...it,
    })),
  }),
  "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}": ({ at }) => ({
    status: 200,
    body: { id: Number(at.ruleset_id), name: "rules", current_user_can_bypass: "never" },
  }),
  "GET /repos/{owner}/{repo}/collaborators/{username}/permission": ({ at }, state) => {
    const permission = state.collaborators[at.username ?? ""] ?? "read";
    return { status: 200, body: { permission, role_name: permission, user: null } };
  },
} as const satisfies Readonly<Record<string, Handler>>;
