import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CommandContext } from "../../src/commands/command.ts";
import { deliverWork, openDelivery } from "../../src/commands/delivering.ts";
import { branchOf } from "../../src/commands/delivery-place.ts";
import { openIssue } from "../../src/deliveries/index.ts";
import { eventEnvironment, pullPayload } from "../support/github/events.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";
import { opened, reportWith, workOn } from "../support/github/work.ts";

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await startGitHub({ "totals.yaml": "contract\n", "cases.json": "[]\n" });
});
afterEach(() => fake.close());

describe("the comment that closes what told of an escalation, where nothing is delivered,", () => {
  /** Opens the issue of a run that escalated, then delivers nothing of one that passed. */
  async function closing(env: Readonly<Record<string, string>>): Promise<string | undefined> {
    const context: CommandContext = {
      entry: "action",
      environment: { ...process.env, ...fake.environment, GITHUB_REF: "refs/heads/main", ...env },
      cwd: fake.git.clone(),
      observe: () => {},
      signal: new AbortController().signal,
      now: Date.now,
    };
    const options = {
      delivery: "none",
      onEscalation: "issue",
      githubToken: "ghs_all",
      contract: "totals.yaml",
    } as const;
    const delivering = await openDelivery(options, "totals.py", context);
    if (!delivering.ok || delivering.value === undefined) throw new Error("no delivery");
    const place = { github: opened(fake), labels: [] };
    const report = reportWith({ result: "escalated" });
    await openIssue({ report, contract: "totals.yaml", program: "totals.py" }, place, { sleep: async () => {} });
    const again = () => Promise.reject(new Error("nothing is proven again"));
    await deliverWork(workOn(fake), delivering.value, again);
    expect(fake.state.issues[0]?.state).toBe("closed");
    return fake.state.comments.at(-1)?.body;
  }

  it("links to the page of the run", async () => {
    expect(await closing({ GITHUB_RUN_ID: "77" })).toBe(`A later run passed: ${fake.url}/octo/demo/actions/runs/77`);
  });

  it("names the run by its trace id where it has no page", async () => {
    const said = await closing({ GITHUB_RUN_ID: "" });
    expect(said).toContain("A later run passed: run 20260131");
    expect(said).not.toContain("/commit/");
  });
});

describe("the branch of a job", () => {
  const of = (event: string, repository: string | null) =>
    branchOf({ ...eventEnvironment(event, pullPayload("main", repository)), GITHUB_HEAD_REF: "main" });

  it("is that of a pull request where it lies in this repository, and none where it does not", async () => {
    expect(await of("pull_request", "octo/demo")).toBe("main");
    expect(await of("pull_request", "mallory/demo")).toBeUndefined();
    expect(await of("pull_request", null)).toBeUndefined();
    expect(await branchOf({ GITHUB_EVENT_NAME: "pull_request", GITHUB_HEAD_REF: "main" })).toBeUndefined();
  });

  it("is the one that was pushed to, and none for a tag or a merge", async () => {
    expect(await branchOf({ GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/heads/a/b" })).toBe("a/b");
    expect(await branchOf({ GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/tags/v1" })).toBeUndefined();
  });
});
