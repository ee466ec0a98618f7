import { afterEach, beforeEach, expect, it } from "vitest";
import { orderFor } from "../../src/commands/event/order.ts";
import { readSurroundings } from "../../src/commands/event/surroundings.ts";
import { readEvent } from "../../src/github/index.ts";
import { comment, openThread, pullFrom } from "../support/github/events.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";

let github: FakeGitHub;

beforeEach(async () => {
  github = await startGitHub({ "README.md": "" });
  github.state.collaborators.alice = "write";
});
afterEach(() => github.close());

it("what a comment asks of a fork's pull request delivers nothing, tells nobody and mends nothing", async () => {
  const thread = openThread(github, pullFrom("feature", "mallory/demo"));
  const { payload } = comment(github, thread, "alice", "/fire-flow verify");
  const workflow = { "ALLOW-FORKS": "true", "GITHUB-TOKEN": "ghs_all", DELIVERY: "commit", "ON-ESCALATION": "issue" };
  const inputs = Object.fromEntries(Object.entries(workflow).map(([name, text]) => [`INPUT_${name}`, text]));
  const order = await orderFor(
    readEvent("issue_comment", payload),
    readSurroundings({ ...github.environment, ...inputs }),
    process.cwd(),
  );
  expect(order).toMatchObject({
    kind: "run",
    set: { delivery: "none", "on-escalation": "none", "on-drift": "none" },
  });
});
