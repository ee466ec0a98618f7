/** Routes of pull requests and of the comments on their lines. */
import { addComment, type Issue, nextNumber, type State } from "../state.ts";
import {
  commentBody,
  commentOf,
  type Handler,
  issueOf,
  notFound,
  now,
  paged,
  pageOf,
  pick,
  problem,
  react,
  tooLong,
  user,
} from "./answer.ts";

export const pullRoutes = {
  "GET /repos/{owner}/{repo}/pulls": ({ query }, state) => {
    const wanted = query.get("state") ?? "open";
    const head = query.get("head");
    const base = query.get("base");
    return paged(
      state,
      query,
      state.issues
        .filter((it) => it.pull && (wanted === "all" || it.state === wanted))
        .filter(
          (it) => !state.settings.filtersPulls || head === null || head === `${ownerOf(state, it)}:${it.pull?.head}`,
        )
        .filter((it) => base === null || base === it.pull?.base)
        .toReversed()
        .map((it) => pullBody(state, it)),
    );
  },
  "POST /repos/{owner}/{repo}/pulls": ({ body, token }, state) => {
    if (token.type === "Bot" && !state.settings.actionsMayOpenPullRequests) {
      return problem(403, "GitHub Actions is not permitted to create or approve pull requests.");
    }
    const head = String(body.head);
    const base = String(body.base);
    const invalid = (error: object) =>
      problem(422, "Validation Failed", [{ resource: "PullRequest", code: "custom", ...error }]);
    if (state.git.head(head) === undefined) return invalid({ field: "head", code: "invalid" });
    if (state.git.head(base) === undefined) return invalid({ field: "base", code: "invalid" });
    if (state.issues.some((it) => it.state === "open" && isFrom(it, head) && it.pull?.base === base)) {
      return invalid({ message: `A pull request already exists for ${state.owner}:${head}.` });
    }
    if (state.git.git(["rev-list", `${state.git.head(base)}..${state.git.head(head)}`]) === "") {
      return invalid({ message: `No commits between ${base} and ${head}` });
    }
    if (body.draft === true && !state.settings.drafts) {
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
    return { status: 201, body: pullBody(state, pull) };
  },
  "GET /repos/{owner}/{repo}/pulls/{pull_number}": ({ at }, state) => {
    const it = issueOf(state, at.pull_number);
    return it?.pull ? { status: 200, body: pullBody(state, it) } : notFound;
  },
  "PATCH /repos/{owner}/{repo}/pulls/{pull_number}": ({ at, body }, state) => {
    const it = issueOf(state, at.pull_number);
    if (!it?.pull) return notFound;
    const refused = tooLong(body.body);
    if (refused) return refused;
    Object.assign(it, pick(body, ["title", "body", "state"]));
    if (typeof body.base === "string") it.pull.base = body.base;
    return { status: 200, body: pullBody(state, it) };
  },
  "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers": ({ at, body }, state) => {
    const it = issueOf(state, at.pull_number);
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
    return { status: 201, body: pullBody(state, it) };
  },
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments": ({ at, query }, state) => {
    const found = state.comments.filter((it) => it.issue === Number(at.pull_number) && it.onLine);
    // The direction is ignored where no order is asked for.
    const newestFirst = query.get("sort") === "created" && query.get("direction") === "desc";
    return paged(
      state,
      query,
      (newestFirst ? found.toReversed() : found).map((it) => commentBody(state, it)),
    );
  },
  "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}": ({ at }, state) => {
    const it = commentOf(state, at.comment_id);
    return it ? { status: 200, body: commentBody(state, it) } : notFound;
  },
  "POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions": (call, state) =>
    react(call, commentOf(state, call.at.comment_id)),
  "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies": ({ at, body, token }, state) => ({
    status: 201,
    body: commentBody(state, addComment(state, Number(at.pull_number), token.login, String(body.body), true)),
  }),
} as const satisfies Readonly<Record<string, Handler>>;

const isFrom = ({ pull }: Issue, head: string): boolean => pull?.head === head && pull.fork === undefined;

const ownerOf = ({ owner }: State, { pull }: Issue): string => pull?.fork?.split("/")[0] ?? owner;

const pullBody = (state: State, it: Issue) => {
  const { git, owner, repo } = state;
  // A fork's branch is no branch here; its commits are, below the pull request's own ref.
  const forks = it.pull?.fork === undefined ? undefined : git.oid(`refs/pull/${it.number}/head`);
  const branch = (name = "", oid = git.head(name)) => ({ sha: oid ?? "0", label: `${owner}:${name}` });
  return {
    number: it.number,
    title: it.title,
    body: it.body,
    state: it.state,
    merged_at: it.pull?.merged ? now : null,
    draft: it.pull?.draft,
    user: user(it.by),
    html_url: `${pageOf(state)}/pull/${it.number}`,
    labels: it.labels.map((name) => ({ name })),
    requested_reviewers: (it.pull?.reviewers ?? []).map(user),
    head: {
      ref: it.pull?.head,
      ...branch(it.pull?.head, forks),
      repo: { full_name: it.pull?.fork ?? `${owner}/${repo}` },
    },
    base: { ref: it.pull?.base, ...branch(it.pull?.base), repo: { full_name: `${owner}/${repo}` } },
  };
};
