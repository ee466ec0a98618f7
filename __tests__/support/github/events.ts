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

/** What a job's environment says of an event. */
export function eventEnvironment(name: string, payload: unknown): Readonly<Record<string, string>> {
  const path = join(mkdtempSync(join(tmpdir(), "fire-flow-event-")), "event.json");
  writeFileSync(path, JSON.stringify(payload));
  return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_RUN_ID: "77" };
}
