import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOfFork, readEvent } from "../../src/github/event.ts";

const user = { login: "alice", type: "User" };
const written = { id: 5, body: "/fire-flow help", user, updated_at: "2026-01-31T00:00:00Z" };

describe("an event", () => {
  it("is a comment in a conversation, of an issue or of a pull request", () => {
    const payload = { action: "created", issue: { number: 3 }, comment: written };
    const expected = {
      kind: "comment",
      on: "conversation",
      id: 5,
      body: "/fire-flow help",
      author: { login: "alice", bot: false },
      updatedAt: "2026-01-31T00:00:00Z",
      thread: 3,
      isPullRequest: false,
    };
    expect(readEvent("issue_comment", payload)).toEqual(expected);
    expect(readEvent("issue_comment", { ...payload, issue: { number: 3, pull_request: {} } })).toEqual({
      ...expected,
      isPullRequest: true,
    });
  });

  it("is a comment on a line of a pull request", () => {
    const payload = { action: "created", pull_request: { number: 4 }, comment: written };
    expect(readEvent("pull_request_review_comment", payload)).toMatchObject({
      on: "line",
      thread: 4,
      isPullRequest: true,
    });
  });

  it.each([
    [{ login: "helper[bot]", type: "User" }, true],
    [{ login: "app", type: "Bot" }, true],
    [{ login: "org", type: "Organization" }, true],
    [{ login: "alice" }, true],
    [user, false],
  ])("knows machines: %j", (author, bot) => {
    const event = readEvent("issue_comment", {
      action: "created",
      issue: { number: 3 },
      comment: { ...written, user: author },
    });
    expect(event).toMatchObject({ author: { bot } });
  });

  it.each(["edited", "deleted", undefined])("asks for nothing when a comment was %s", (action) => {
    expect(readEvent("issue_comment", { action, issue: { number: 3 }, comment: written }).kind).toBe("silent");
  });

  it("is a label with whoever set it, not with whoever wrote the issue", () => {
    const payload = {
      action: "labeled",
      issue: { number: 3, body: "### Task", user: { login: "eve", type: "User" } },
      label: { name: "fire-flow" },
      sender: user,
    };
    expect(readEvent("issues", payload)).toEqual({
      kind: "labeled",
      label: "fire-flow",
      thread: 3,
      body: "### Task",
      sender: { login: "alice", bot: false },
    });
    expect(readEvent("issues", { ...payload, action: "unlabeled" }).kind).toBe("silent");
  });

  const before = "1".repeat(40);
  const after = "2".repeat(40);

  it("is a push with the commits before and after it", () => {
    expect(readEvent("push", { before, after, commits: [{ id: after }], forced: false })).toEqual({
      kind: "push",
      range: { before, after },
    });
  });

  it.each([
    ["a new branch", { before: "0".repeat(40), after }],
    ["a forced push", { before, after, forced: true }],
    ["a payload without them", { commits: [{ id: after }] }],
    ["what is no commit", { before: "main", after: "--output=x" }],
  ])("is a push of which nobody knows what it changed: %s", (_, payload) => {
    expect(readEvent("push", payload)).toEqual({ kind: "push" });
  });

  const side = (full_name: string | undefined) => (full_name === undefined ? null : { full_name });
  const sides = [
    ["octo/demo", false],
    ["eve/demo", true],
    [undefined, true],
  ] as const;

  it.each(sides)("tells a pull request of a fork: head in %s", (name, fork) => {
    const payload = { pull_request: { head: { repo: side(name) }, base: { repo: side("octo/demo") } } };
    for (const event of ["pull_request", "pull_request_target"]) {
      expect(readEvent(event, payload)).toEqual({ kind: "pull-request", fork });
    }
    for (const event of ["pull_request_review", "pull_request_review_comment"]) {
      expect(isOfFork(event, payload)).toBe(fork);
    }
  });

  it.each(sides)("tells a workflow that ran for a fork: head in %s", (name, fork) => {
    const payload = { workflow_run: { head_repository: side(name), repository: side("octo/demo") } };
    expect(isOfFork("workflow_run", payload)).toBe(fork);
  });

  it("is of a fork where its payload cannot be read, and of none where it is about no pull request", () => {
    expect(isOfFork("pull_request", undefined)).toBe(true);
    for (const event of ["push", "schedule", "workflow_dispatch", "issue_comment", undefined]) {
      expect(isOfFork(event, undefined)).toBe(false);
    }
  });

  it("is read from any payload without a fault, and never asks for anything that is not all there", () => {
    const name = fc.constantFrom(
      "issue_comment",
      "pull_request_review_comment",
      "issues",
      "push",
      "pull_request",
      "schedule",
      "x",
      undefined,
    );
    fc.assert(
      fc.property(name, fc.anything({ withNullPrototype: true }), (event, payload) => {
        expect(["silent", "push", "schedule", "other", "pull-request"]).toContain(readEvent(event, payload).kind);
      }),
    );
  });
});
