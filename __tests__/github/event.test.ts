import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEvent } from "../../src/github/event.ts";

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

  it("is a push with what it changed, each file once", () => {
    const commits = [
      { added: ["a"], modified: ["c.yaml"], removed: [] },
      { added: [], modified: ["c.yaml"], removed: ["b"] },
    ];
    expect(readEvent("push", { commits })).toEqual({ kind: "push", changed: ["a", "b", "c.yaml"] });
  });

  it.each([
    ["a new branch", { commits: [] }],
    ["a forced push", { forced: true, commits: [{ added: ["a"], modified: [], removed: [] }] }],
    ["commits without their files", { commits: [{ id: "1" }] }],
    [
      "more commits than are told",
      { commits: Array.from({ length: 2048 }, () => ({ added: [], modified: [], removed: [] })) },
    ],
  ])("is a push of which nobody knows what it changed: %s", (_, payload) => {
    expect(readEvent("push", payload)).toEqual({ kind: "push" });
  });

  it.each([
    ["octo/demo", false],
    ["eve/demo", true],
    [undefined, true],
  ])("tells a pull request of a fork: head in %s", (name, fork) => {
    const side = (full_name: string | undefined) => ({ repo: full_name === undefined ? null : { full_name } });
    const payload = { pull_request: { head: side(name), base: side("octo/demo") } };
    expect(readEvent("pull_request_target", payload)).toEqual({ kind: "pull-request", trusted: true, fork });
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
