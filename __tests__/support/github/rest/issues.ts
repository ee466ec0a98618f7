/** Routes of issues, and of the comments and reactions that pull requests share with them. */
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

export const issueRoutes = {
  "GET /repos/{owner}/{repo}/issues": ({ query }, state) => {
    if (!state.settings.hasIssues && state.issues.every((it) => !it.pull)) return paged(state, query, []);
    const wanted = query.get("state") ?? "open";
    const creator = query.get("creator");
    return paged(
      state,
      query,
      state.issues
        .filter((it) => (wanted === "all" || it.state === wanted) && (creator === null || it.by === creator))
        .toReversed()
        .map((it) => issueBody(state, it)),
    );
  },
  "POST /repos/{owner}/{repo}/issues": ({ body, token }, state) => {
    if (!state.settings.hasIssues) return problem(410, "Issues has been disabled in this repository.");
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
    return { status: 201, body: issueBody(state, issue) };
  },
  "GET /repos/{owner}/{repo}/issues/{issue_number}": ({ at }, state) => {
    const it = issueOf(state, at.issue_number);
    return it ? { status: 200, body: issueBody(state, it) } : notFound;
  },
  "PATCH /repos/{owner}/{repo}/issues/{issue_number}": ({ at, body }, state) => {
    const it = issueOf(state, at.issue_number);
    if (!it) return notFound;
    const refused = tooLong(body.body);
    if (refused) return refused;
    Object.assign(it, pick(body, ["title", "body", "state", "labels"]));
    return { status: 200, body: issueBody(state, it) };
  },
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": ({ at, query }, state) =>
    paged(
      state,
      query,
      commentsOf(state, Number(at.issue_number)).map((it) => commentBody(state, it)),
    ),
  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": ({ at, body, token }, state) => {
    const it = issueOf(state, at.issue_number);
    if (!it) return notFound;
    if (it.locked) return locked;
    return (
      tooLong(body.body) ?? {
        status: 201,
        body: commentBody(state, addComment(state, it.number, token.login, String(body.body))),
      }
    );
  },
  "GET /repos/{owner}/{repo}/issues/comments/{comment_id}": ({ at }, state) => {
    const it = commentOf(state, at.comment_id);
    return it ? { status: 200, body: commentBody(state, it) } : notFound;
  },
  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": ({ at, body }, state) => {
    const it = commentOf(state, at.comment_id);
    if (!it) return notFound;
    it.body = String(body.body);
    it.updatedAt = new Date().toISOString();
    return tooLong(body.body) ?? { status: 200, body: commentBody(state, it) };
  },
  "POST /repos/{owner}/{repo}/issues/{issue_number}/labels": ({ at, body }, state) => {
    const it = issueOf(state, at.issue_number);
    if (!it) return notFound;
    it.labels = [...new Set([...it.labels, ...((body.labels ?? []) as readonly string[])])];
    return { status: 200, body: it.labels.map((name) => ({ name })) };
  },
  "POST /repos/{owner}/{repo}/issues/{issue_number}/reactions": (call, state) =>
    react(call, issueOf(state, call.at.issue_number)),
  "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions": (call, state) =>
    react(call, commentOf(state, call.at.comment_id)),
} as const satisfies Readonly<Record<string, Handler>>;

const locked = problem(403, "Unable to create comment because issue is locked.");

const commentsOf = (state: State, issue: number) => state.comments.filter((it) => it.issue === issue && !it.onLine);

const issueBody = (state: State, it: Issue) => ({
  number: it.number,
  title: it.title,
  body: it.body,
  state: it.state,
  locked: it.locked,
  labels: it.labels.map((name) => ({ name })),
  comments: commentsOf(state, it.number).length,
  user: user(it.by),
  html_url: `${pageOf(state)}/${it.pull ? "pull" : "issues"}/${it.number}`,
  created_at: now,
  updated_at: now,
  ...(it.pull && { pull_request: { url: "x", html_url: "x", diff_url: "x", patch_url: "x" } }),
});
