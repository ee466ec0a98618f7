/** What each route answers. Bodies say what matters; the rest is filled in from GitHub's description. */
import type { FakeRoute } from "./routes.ts";
import { addComment, type Comment, type Issue, isProtected, nextNumber, type State, type Token } from "./state.ts";

export interface Call {
  /** Values of `{…}` in the route, decoded. */
  readonly at: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly token: Token;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const problem = (status: number, message: string, errors?: readonly unknown[]): Answer => ({
  status,
  body: { message, documentation_url: "https://docs.github.com/rest", ...(errors && { errors }) },
});

const notFound = problem(404, "Not Found");
const now = "2026-01-31T12:00:00Z";
const user = (login: string) => ({ login, type: login.endsWith("[bot]") ? "Bot" : "User" });

export function answer(state: State, route: FakeRoute, call: Call): Answer {
  const { at, query, body, token } = call;
  const { git, owner, repo, settings } = state;
  const page = `https://github.com/${owner}/${repo}`;
  const issueOf = (number: string | undefined) => state.issues.find((it) => it.number === Number(number));
  const commentOf = () => state.comments.find((it) => it.id === Number(at.comment_id));

  const issueBody = (it: Issue) => ({
    number: it.number,
    title: it.title,
    body: it.body,
    state: it.state,
    locked: it.locked,
    labels: it.labels.map((name) => ({ name })),
    user: user(it.by),
    html_url: `${page}/${it.pull ? "pull" : "issues"}/${it.number}`,
    created_at: now,
    updated_at: now,
    ...(it.pull && { pull_request: { url: "x", html_url: "x", diff_url: "x", patch_url: "x" } }),
  });
  const pullBody = (it: Issue) => ({
    number: it.number,
    title: it.title,
    body: it.body,
    state: it.state,
    draft: it.pull?.draft,
    user: user(it.by),
    html_url: `${page}/pull/${it.number}`,
    labels: it.labels.map((name) => ({ name })),
    requested_reviewers: (it.pull?.reviewers ?? []).map(user),
    head: {
      ref: it.pull?.head,
      sha: git.head(it.pull?.head ?? "") ?? "0",
      label: `${owner}:${it.pull?.head}`,
      repo: { full_name: it.pull?.fork ?? `${owner}/${repo}` },
    },
    base: {
      ref: it.pull?.base,
      sha: git.head(it.pull?.base ?? "") ?? "0",
      label: `${owner}:${it.pull?.base}`,
      repo: { full_name: `${owner}/${repo}` },
    },
  });
  const commentBody = (it: Comment) => ({
    id: it.id,
    body: it.body,
    user: user(it.by),
    html_url: `${page}/issues/${it.issue}#issuecomment-${it.id}`,
    created_at: it.createdAt,
    updated_at: it.updatedAt,
  });
  const tooLong = (text: unknown) =>
    typeof text === "string" && [...text].length > 65_536
      ? problem(422, "Validation Failed", [
          {
            resource: "Issue",
            code: "custom",
            field: "body",
            message: "body is too long (maximum is 65536 characters)",
          },
        ])
      : undefined;
  const locked = problem(403, "Unable to create comment because issue is locked.");
  /** A page of a list, with the `Link` to the next. */
  const paged = (items: readonly unknown[]): Answer => {
    const size = Number(query.get("per_page") ?? 30);
    const number = Number(query.get("page") ?? 1);
    const more = items.length > size * number;
    return {
      status: 200,
      body: items.slice(size * (number - 1), size * number),
      ...(more && { headers: { link: `<${page}?page=${number + 1}>; rel="next"` } }),
    };
  };
  const react = (it: { readonly reactions: string[] } | undefined): Answer => {
    if (it === undefined) return notFound;
    it.reactions.push(String(body.content));
    return { status: 201, body: { content: body.content, user: user(token.login) } };
  };

  switch (route) {
    case "GET /user":
      return token.type === "Bot"
        ? problem(403, "Resource not accessible by integration")
        : { status: 200, body: user(token.login) };
    case "GET /repos/{owner}/{repo}":
      return {
        status: 200,
        body: {
          name: repo,
          full_name: `${owner}/${repo}`,
          default_branch: settings.defaultBranch,
          has_issues: settings.hasIssues,
          archived: settings.archived,
        },
      };
    case "GET /repos/{owner}/{repo}/branches/{branch}": {
      const head = git.head(at.branch ?? "");
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
    }
    case "GET /repos/{owner}/{repo}/rules/branches/{branch}":
      return {
        status: 200,
        body: (state.rules[at.branch ?? ""] ?? []).map((it) => ({
          ruleset_source_type: "Repository",
          ruleset_source: `${owner}/${repo}`,
          ...it,
        })),
      };
    case "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}":
      return { status: 200, body: { id: Number(at.ruleset_id), name: "rules", current_user_can_bypass: "never" } };
    case "GET /repos/{owner}/{repo}/collaborators/{username}/permission": {
      const permission = state.collaborators[at.username ?? ""] ?? "read";
      return { status: 200, body: { permission, role_name: permission, user: null } };
    }
    case "GET /repos/{owner}/{repo}/git/ref/{ref}": {
      const head = git.head((at.ref ?? "").replace(/^heads\//, ""));
      return head === undefined
        ? notFound
        : { status: 200, body: { ref: `refs/${at.ref}`, object: { sha: head, type: "commit" } } };
    }
    case "POST /repos/{owner}/{repo}/git/refs": {
      const branch = String(body.ref).replace(/^refs\/heads\//, "");
      if (!has(state, String(body.sha))) return problem(422, "Object does not exist");
      if (git.head(branch) !== undefined) return problem(422, "Reference already exists");
      git.git(["update-ref", String(body.ref), String(body.sha), ""]);
      return { status: 201, body: { ref: body.ref, object: { sha: body.sha, type: "commit" } } };
    }
    case "PATCH /repos/{owner}/{repo}/git/refs/{ref}": {
      const branch = (at.ref ?? "").replace(/^heads\//, "");
      if (git.head(branch) === undefined) return problem(422, "Reference does not exist");
      git.git(["update-ref", `refs/${at.ref}`, String(body.sha)]);
      return { status: 200, body: { ref: `refs/${at.ref}`, object: { sha: body.sha, type: "commit" } } };
    }
    case "GET /repos/{owner}/{repo}/compare/{basehead}": {
      const [base = "", head = ""] = (at.basehead ?? "").split("...");
      if (!has(state, rev(state, base)) || !has(state, rev(state, head))) return notFound;
      const range = `${rev(state, base)}..${rev(state, head)}`;
      const commits = git.git(["rev-list", range]) === "" ? [] : git.log(range).toReversed();
      const behind = git
        .git(["rev-list", `${rev(state, head)}..${rev(state, base)}`])
        .split("\n")
        .filter(Boolean);
      return {
        status: 200,
        body: {
          status:
            behind.length > 0
              ? commits.length > 0
                ? "diverged"
                : "behind"
              : commits.length > 0
                ? "ahead"
                : "identical",
          ahead_by: commits.length,
          behind_by: behind.length,
          total_commits: commits.length,
          commits: commits.map((it) => ({ sha: it.oid, commit: { message: it.message } })),
        },
      };
    }
    case "GET /repos/{owner}/{repo}/git/blobs/{file_sha}": {
      const content = git.git(["cat-file", "blob", at.file_sha ?? ""]);
      return {
        status: 200,
        body: { sha: at.file_sha, encoding: "base64", content: Buffer.from(`${content}\n`).toString("base64") },
      };
    }
    case "GET /repos/{owner}/{repo}/commits": {
      const path = query.get("path");
      const range = [rev(state, query.get("sha") ?? settings.defaultBranch), ...(path ? ["--", path] : [])];
      const found = git
        .git(["log", "--format=%H", ...range])
        .split("\n")
        .filter(Boolean);
      return paged(found.map((oid) => ({ sha: oid, commit: { message: git.log(oid)[0]?.message } })));
    }
    case "GET /repos/{owner}/{repo}/contents/{path}": {
      const text = git.read(query.get("ref") ?? settings.defaultBranch, at.path ?? "");
      if (text === undefined) return notFound;
      const content = Buffer.from(text).toString("base64");
      return {
        status: 200,
        body: { type: "file", encoding: "base64", content, path: at.path, name: at.path, size: text.length },
      };
    }
    case "GET /repos/{owner}/{repo}/issues": {
      if (!settings.hasIssues && state.issues.every((it) => !it.pull)) return paged([]);
      const wanted = query.get("state") ?? "open";
      const creator = query.get("creator");
      return paged(
        state.issues
          .filter((it) => (wanted === "all" || it.state === wanted) && (creator === null || it.by === creator))
          .toReversed()
          .map(issueBody),
      );
    }
    case "POST /repos/{owner}/{repo}/issues": {
      if (!settings.hasIssues) return problem(410, "Issues has been disabled in this repository.");
      if (String(body.title).trim() === "") {
        return problem(422, "Validation Failed", [{ resource: "Issue", code: "missing_field", field: "title" }]);
      }
      const refused = tooLong(body.body);
      if (refused) return refused;
      const issue: Issue = {
        number: nextNumber(state),
        by: token.login,
        title: String(body.title),
        body: String(body.body ?? ""),
        state: "open",
        labels: ((body.labels ?? []) as readonly string[]).slice(),
        locked: false,
        reactions: [],
      };
      state.issues.push(issue);
      return { status: 201, body: issueBody(issue) };
    }
    case "GET /repos/{owner}/{repo}/issues/{issue_number}": {
      const it = issueOf(at.issue_number);
      return it ? { status: 200, body: issueBody(it) } : notFound;
    }
    case "PATCH /repos/{owner}/{repo}/issues/{issue_number}": {
      const it = issueOf(at.issue_number);
      if (!it) return notFound;
      const refused = tooLong(body.body);
      if (refused) return refused;
      Object.assign(it, pick(body, ["title", "body", "state", "labels"]));
      return { status: 200, body: issueBody(it) };
    }
    case "GET /repos/{owner}/{repo}/issues/{issue_number}/comments":
      return paged(state.comments.filter((it) => it.issue === Number(at.issue_number)).map(commentBody));
    case "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": {
      const it = issueOf(at.issue_number);
      if (!it) return notFound;
      if (it.locked) return locked;
      return (
        tooLong(body.body) ?? {
          status: 201,
          body: commentBody(addComment(state, it.number, token.login, String(body.body))),
        }
      );
    }
    case "GET /repos/{owner}/{repo}/issues/comments/{comment_id}": {
      const it = commentOf();
      return it ? { status: 200, body: commentBody(it) } : notFound;
    }
    case "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": {
      const it = commentOf();
      if (!it) return notFound;
      it.body = String(body.body);
      it.updatedAt = new Date().toISOString();
      return tooLong(body.body) ?? { status: 200, body: commentBody(it) };
    }
    case "POST /repos/{owner}/{repo}/issues/{issue_number}/labels": {
      const it = issueOf(at.issue_number);
      if (!it) return notFound;
      it.labels = [...new Set([...it.labels, ...((body.labels ?? []) as readonly string[])])];
      return { status: 200, body: it.labels.map((name) => ({ name })) };
    }
    case "POST /repos/{owner}/{repo}/issues/{issue_number}/reactions":
      return react(issueOf(at.issue_number));
    case "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions":
    case "POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions":
      return react(commentOf());
    case "GET /repos/{owner}/{repo}/pulls": {
      const wanted = query.get("state") ?? "open";
      const head = query.get("head");
      const base = query.get("base");
      return paged(
        state.issues
          .filter((it) => it.pull && (wanted === "all" || it.state === wanted))
          .filter((it) => head === null || head === `${owner}:${it.pull?.head}`)
          .filter((it) => base === null || base === it.pull?.base)
          .toReversed()
          .map(pullBody),
      );
    }
    case "POST /repos/{owner}/{repo}/pulls": {
      if (token.type === "Bot" && !settings.actionsMayOpenPullRequests) {
        return problem(403, "GitHub Actions is not permitted to create or approve pull requests.");
      }
      const head = String(body.head);
      const base = String(body.base);
      const invalid = (error: object) =>
        problem(422, "Validation Failed", [{ resource: "PullRequest", code: "custom", ...error }]);
      if (git.head(head) === undefined) return invalid({ field: "head", code: "invalid" });
      if (git.head(base) === undefined) return invalid({ field: "base", code: "invalid" });
      if (state.issues.some((it) => it.state === "open" && it.pull?.head === head && it.pull.base === base)) {
        return invalid({ message: `A pull request already exists for ${owner}:${head}.` });
      }
      if (git.git(["rev-list", `${git.head(base)}..${git.head(head)}`]) === "") {
        return invalid({ message: `No commits between ${base} and ${head}` });
      }
      if (body.draft === true && !settings.drafts) {
        return problem(422, "Draft pull requests are not supported in this repository.");
      }
      const refused = tooLong(body.body);
      if (refused) return refused;
      const pull: Issue = {
        number: nextNumber(state),
        by: token.login,
        title: String(body.title),
        body: String(body.body ?? ""),
        state: "open",
        labels: [],
        locked: false,
        reactions: [],
        pull: { head, base, draft: body.draft === true, reviewers: [], merged: false },
      };
      state.issues.push(pull);
      return { status: 201, body: pullBody(pull) };
    }
    case "GET /repos/{owner}/{repo}/pulls/{pull_number}": {
      const it = issueOf(at.pull_number);
      return it?.pull ? { status: 200, body: pullBody(it) } : notFound;
    }
    case "PATCH /repos/{owner}/{repo}/pulls/{pull_number}": {
      const it = issueOf(at.pull_number);
      if (!it?.pull) return notFound;
      const refused = tooLong(body.body);
      if (refused) return refused;
      Object.assign(it, pick(body, ["title", "body", "state"]));
      if (typeof body.base === "string") it.pull.base = body.base;
      return { status: 200, body: pullBody(it) };
    }
    case "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers": {
      const it = issueOf(at.pull_number);
      if (!it?.pull) return notFound;
      const wanted = (body.reviewers ?? []) as readonly string[];
      const strange = wanted.find((name) => state.collaborators[name] === undefined);
      if (strange !== undefined) {
        return problem(
          422,
          "Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.",
        );
      }
      it.pull.reviewers = [...new Set([...it.pull.reviewers, ...wanted])];
      return { status: 201, body: pullBody(it) };
    }
    case "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}": {
      const it = commentOf();
      return it ? { status: 200, body: commentBody(it) } : notFound;
    }
    case "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies":
      return {
        status: 201,
        body: commentBody(addComment(state, Number(at.pull_number), token.login, String(body.body))),
      };
    default:
      return route satisfies never;
  }
}

const pick = (from: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(names.filter((it) => it in from).map((it) => [it, from[it]]));

const rev = ({ git }: State, name: string): string => git.head(name) ?? name;

function has({ git }: State, oid: string): boolean {
  try {
    git.git(["cat-file", "-e", `${oid}^{commit}`]);
    return true;
  } catch {
    return false;
  }
}

export { isProtected };
