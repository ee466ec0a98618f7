import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { orderFor } from "../../src/commands/event/order.ts";
import { readSurroundings } from "../../src/commands/event/surroundings.ts";
import { readEvent } from "../../src/github/index.ts";
import { comment, lineComment, openThread, pullFrom } from "../support/github/events.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";
import type { Issue } from "../support/github/state.ts";

let github: FakeGitHub;

beforeEach(async () => {
  github = await startGitHub({ "README.md": "" });
  Object.assign(github.state.collaborators, { alice: "write", rita: "read" });
});
afterEach(() => github.close());

/** What is done about an event, in a workflow with these inputs. */
const ordered = (payload: unknown, inputs: Readonly<Record<string, string>> = {}, event = "issue_comment") => {
  const given = Object.entries({ "github-token": "ghs_all", ...inputs });
  const named = Object.fromEntries(given.map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]));
  return orderFor(readEvent(event, payload), readSurroundings({ ...github.environment, ...named }), process.cwd());
};

it("what a comment asks of a fork's pull request delivers nothing, tells nobody and mends nothing", async () => {
  const thread = openThread(github, pullFrom("feature", "mallory/demo"));
  const { payload } = comment(github, thread, "alice", "/fire-flow verify");
  const order = await ordered(payload, { "allow-forks": "true", delivery: "commit", "on-escalation": "issue" });
  expect(order).toMatchObject({
    kind: "run",
    set: { delivery: "none", "on-escalation": "none", "on-drift": "none" },
  });
});

describe("retry", () => {
  const form = "### Contract\n\nform.yaml\n\n### Task\n\nSum the orders.\n";
  const retry = (thread: Issue) => ordered(comment(github, thread, "alice", "/fire-flow retry").payload);
  const generate = (contract: string) => `/fire-flow generate contract=${contract} Sum.`;

  it("repeats the last command by anybody who may ask, whatever others say in between", async () => {
    const thread = openThread(github);
    comment(github, thread, "alice", generate("first.yaml"));
    comment(github, thread, "alice", generate("second.yaml"));
    comment(github, thread, "rita", generate("stranger.yaml"));
    comment(github, thread, "helper[bot]", generate("machine.yaml"));
    comment(github, thread, "alice", "/fire-flow help");
    expect(await retry(thread)).toMatchObject({ kind: "run", set: { contract: "second.yaml" } });
  });

  it("finds a command on a line of a pull request", async () => {
    github.git.commit("feature", { "README.md": "more\n" }, "more", github.git.head("main"));
    const thread = openThread(github, pullFrom("feature"));
    const earlier = { createdAt: "2026-01-31T12:00:00Z", updatedAt: "2026-01-31T12:00:00Z" };
    Object.assign(comment(github, thread, "alice", generate("first.yaml")).comment, earlier);
    lineComment(github, thread, "alice", generate("line.yaml"));
    expect(await retry(thread)).toMatchObject({ kind: "run", set: { contract: "line.yaml" } });
    const { payload } = lineComment(github, thread, "alice", "/fire-flow retry");
    const order = await ordered(payload, {}, "pull_request_review_comment");
    expect(order).toMatchObject({ kind: "run", set: { contract: "line.yaml" } });
  });

  it("finds the newest of very many comments", async () => {
    const thread = openThread(github);
    comment(github, thread, "alice", generate("first.yaml"));
    for (let count = 0; count < 1100; count += 1) comment(github, thread, "rita", "what a good idea");
    comment(github, thread, "alice", generate("last.yaml"));
    expect(await retry(thread)).toMatchObject({ kind: "run", set: { contract: "last.yaml" } });
  });

  it("asks once about each who wrote commands", async () => {
    const thread = openThread(github);
    for (let count = 0; count < 5; count += 1) comment(github, thread, "rita", generate("stranger.yaml"));
    await retry(thread);
    const asked = github.asked.filter((it) => it.route.includes("permission"));
    expect(asked).toHaveLength(2);
  });

  it("falls back to the form that opened the issue, while it has the label and is as it was written", async () => {
    const labelled = openThread(github, { by: "rita", body: form, labels: ["bug", "fire-flow"] });
    expect(await retry(labelled)).toMatchObject({ kind: "run", command: "generate", set: { contract: "form.yaml" } });
    const edited = openThread(github, { body: form, labels: ["fire-flow"], editedAt: "2026-01-31T12:00:00Z" });
    expect(await retry(edited)).toMatchObject({ kind: "answer", why: expect.stringContaining("was edited") });
    for (const other of [{ body: form }, { body: "Hello", labels: ["fire-flow"] }]) {
      const nothing = await retry(openThread(github, other));
      expect(nothing).toMatchObject({
        kind: "answer",
        why: expect.stringContaining("no command in this conversation"),
      });
    }
  });

  it("repeats nothing that was edited, and nothing older instead of it", async () => {
    const thread = openThread(github);
    comment(github, thread, "alice", generate("first.yaml"));
    comment(github, thread, "alice", generate("second.yaml")).comment.updatedAt = "2030-01-01T00:00:00Z";
    expect(await retry(thread)).toMatchObject({ kind: "answer", why: expect.stringContaining("was edited") });
  });
});

describe("a comment that names", () => {
  const workflow = {
    contract: "contracts/order.yaml",
    program: "jobs/order.py",
    language: "python",
    cases: "contracts/order-cases.yaml",
    input: "[]",
    "input-model": "order",
    "output-model": "total",
    "min-strength": "0.5",
  };
  const inputs = async (said: string) => {
    const thread = openThread(github);
    const order = await ordered(comment(github, thread, "alice", `/fire-flow generate ${said} Sum.`).payload, workflow);
    return order.kind === "run" ? order.set : order;
  };

  it("another contract has nothing of what the workflow says of its own", async () => {
    expect(await inputs("contract=contracts/customer.yaml")).toEqual({
      contract: "contracts/customer.yaml",
      cases: "",
      input: "",
      "input-model": "",
      "output-model": "",
      task: "Sum.",
    });
  });

  it("another program is in the language of its extension, unless one is named", async () => {
    expect(await inputs("program=jobs/order.ts")).toEqual({ program: "jobs/order.ts", language: "", task: "Sum." });
    expect(await inputs("program=jobs/order language=go")).toMatchObject({ language: "go" });
  });

  it("the workflow's own contract and program leaves all as it is", async () => {
    const own = "contract=./contracts/order.yaml program=jobs//order.py";
    expect(Object.keys(await inputs(own))).toEqual(["contract", "program", "task"]);
  });
});
