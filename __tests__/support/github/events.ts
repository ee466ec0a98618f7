/** Payloads as GitHub writes them, of what the fake holds. https://docs.github.com/en/webhooks/webhook-events-and-payloads */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FakeGitHub } from "./server.ts";
import { addComment, type Comment, type Issue, nextNumber } from "./state.ts";

export const account = (login: string) => ({ login, type: login.endsWith("[bot]") ? "Bot" : "User" });

/** Opens an issue, or a pull request from `head`. */
export function openThread(github: FakeGitHub, more: Partial<Issue> = {}): Issue {
  const { state } = github;
  const issue: Issue = {
    number: nextNumber(state),
    by: "alice",
    title: "Totals",
    body: "",
    state: "open",
    labels: [],
    locked: false,
    reactions: [],
    ...more,
  };
  state.issues.push(issue);
  return issue;
}

export const pullFrom = (head: string, fork?: string): Pick<Issue, "pull"> => ({
  pull: { head, base: "main", draft: false, reviewers: [], merged: false, ...(fork !== undefined && { fork }) },
});

/** Somebody comments on a thread. */
export function comment(github: FakeGitHub, thread: Issue, by: string, body: string) {
  const written = addComment(github.state, thread.number, by, body);
  return { comment: written, payload: commentPayload(thread, written) };
}

/** Somebody comments on a line of a pull request. */
export function lineComment(github: FakeGitHub, thread: Issue, by: string, body: string) {
  const written = addComment(github.state, thread.number, by, body, true);
  const { issue: _, ...payload } = commentPayload(thread, written);
  const fork = thread.pull?.fork ?? "octo/demo";
  const { pull_request } = pullPayload(thread.pull?.head ?? "", fork);
  return { comment: written, payload: { ...payload, pull_request: { ...pull_request, number: thread.number } } };
}

export const commentPayload = (thread: Issue, { id, body, by, createdAt, updatedAt }: Comment) => ({
  action: "created",
  issue: { number: thread.number, title: thread.title, ...(thread.pull && { pull_request: { url: "x" } }) },
  comment: { id, body, user: account(by), created_at: createdAt, updated_at: updatedAt, author_association: "OWNER" },
  sender: account(by),
});

export const labelPayload = (thread: Issue, by: string, label: string) => ({
  action: "labeled",
  issue: { number: thread.number, title: thread.title, body: thread.body, user: account(thread.by) },
  label: { name: label },
  sender: account(by),
});

/** What a job gets of a push: GitHub leaves out which files its commits changed. */
export const pushPayload = (github: FakeGitHub, before: string, by = "alice") => ({
  ref: "refs/heads/main",
  before,
  after: github.git.head("main"),
  created: false,
  deleted: false,
  forced: false,
  commits: [{ id: github.git.head("main"), message: "a change", distinct: true }],
  sender: account(by),
});

/** A pull request of `mallory/demo`, or of the repository itself. */
export const pullPayload = (head: string, repository: string | null) => ({
  action: "opened",
  number: 7,
  pull_request: {
    number: 7,
    head: { ref: head, repo: repository === null ? null : { full_name: repository } },
    base: { ref: "main", repo: { full_name: "octo/demo" } },
  },
  repository: { full_name: "octo/demo" },
});

/** What a job's environment says of an event. */
export function eventEnvironment(name: string, payload: unknown): Readonly<Record<string, string>> {
  const path = join(mkdtempSync(join(tmpdir(), "fire-flow-event-")), "event.json");
  writeFileSync(path, JSON.stringify(payload));
  return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_RUN_ID: "77" };
}
