import { afterEach, beforeEach, expect, it } from "vitest";
import { openGitHub } from "../../src/github/index.ts";
import { answer, isOurs, startProgress } from "../../src/github/progress.ts";
import { openThread } from "../support/github/events.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await startGitHub();
});
afterEach(() => fake.close());

const open = () =>
  openGitHub({
    token: "ghs_all",
    owner: "octo",
    repo: "demo",
    environment: fake.environment,
    signal: new AbortController().signal,
    sleep: async () => {},
  });
const edits = () =>
  fake.asked.filter((it) => it.route.startsWith("PATCH ")).map((it) => (it.body as { body: string }).body);

it("is one comment, written now and then and left with its end", async () => {
  const thread = openThread(fake);
  let clock = 0;
  const progress = await startProgress(open(), thread.number, "begun", { now: () => clock });
  for (let second = 1; second <= 12; second += 1) {
    clock = second * 1000;
    progress.update(`second ${second}`);
  }
  await progress.finish("ended");
  expect(progress.by).toBe("github-actions[bot]");
  expect(edits()).toEqual([
    "<!-- fire-flow: working -->\nsecond 5",
    "<!-- fire-flow: working -->\nsecond 10",
    "<!-- fire-flow: done -->\nended",
  ]);
  expect(fake.state.comments).toHaveLength(1);
});

it("goes on where an update is not taken, and keeps its end within what GitHub takes", async () => {
  const thread = openThread(fake);
  let clock = 0;
  const progress = await startProgress(open(), thread.number, "begun", { now: () => clock });
  fake.fail("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { status: 403, body: { message: "no" } });
  clock = 6000;
  progress.update("lost");
  await progress.finish("x".repeat(70_000));
  expect(fake.state.comments[0]?.body).toMatch(/^<!-- fire-flow: done -->\nxxx/);
  expect(fake.state.comments[0]?.body.length).toBeLessThanOrEqual(65_536);
});

it("is known again, as is an answer", async () => {
  const thread = openThread(fake);
  await answer(open(), thread.number, "No.");
  expect(fake.state.comments.every((it) => isOurs(it.body))).toBe(true);
  expect(isOurs("/fire-flow retry")).toBe(false);
});

it("is not begun where the conversation is locked", async () => {
  const thread = openThread(fake, { locked: true });
  await expect(startProgress(open(), thread.number, "begun")).rejects.toThrow(/locked/);
});
