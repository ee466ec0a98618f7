import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eventEnvironment, pullPayload } from "../support/github/events.ts";
import { openJob, ordersRepository } from "../support/github/job.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";
import { type OpenAiServer, program, startOpenAiServer } from "../support/openai-server.ts";
import { rightProgram } from "../support/orders.ts";

let github: FakeGitHub;
let server: OpenAiServer;

beforeEach(async () => {
  github = await startGitHub(ordersRepository);
  server = await startOpenAiServer(() => program(rightProgram), { apiKey: "sk-test-0123456789" });
});
afterEach(async () => {
  await server.close();
  await github.close();
});

/** Runs the action for a pull request, with a token that may do everything. */
async function pulled(
  event: string,
  payload: unknown,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
) {
  const job = openJob(github);
  const ran = await job.act(
    { "drawn-cases": "4", "github-token": "ghs_all", ...inputs },
    { ...eventEnvironment(event, payload), GITHUB_REF: "refs/pull/7/merge", GITHUB_HEAD_REF: "main", ...env },
  );
  job.close();
  return ran;
}

const replayed = {
  contract: "totals.yaml",
  cases: "cases.json",
  program: "totals.py",
  task: "Sum the orders of each customer.",
  provider: "replay",
  cassette: "right.json",
};
const { provider: _, cassette: __, ...asking } = replayed;
const asked = () => ({ ...asking, model: "m", "base-url": server.url, "api-key": "sk-test-0123456789" });
const stranger = pullPayload("main", "mallory/demo");
const target = { GITHUB_REF: "refs/heads/main" };

const writes = () => github.asked.map((it) => it.route).filter((it) => !it.startsWith("GET "));

describe("for a fork's pull request nothing is asked and nothing is written, though token and key would do it", {
  timeout: 60_000,
}, () => {
  it.each([
    ["pull_request, mode generate", "pull_request", stranger, () => ({ mode: "generate", ...replayed }), {}],
    [
      "pull_request_target, mode generate",
      "pull_request_target",
      stranger,
      () => ({ mode: "generate", ...replayed }),
      target,
    ],
    ["a branch that is gone", "pull_request", pullPayload("main", null), () => ({ mode: "generate", ...replayed }), {}],
    ["a payload that does not tell", "pull_request", {}, () => ({ mode: "generate", ...replayed }), {}],
    [
      "a workflow that ran for it",
      "workflow_run",
      { workflow_run: { head_repository: { full_name: "mallory/demo" }, repository: { full_name: "octo/demo" } } },
      () => ({ mode: "generate", ...replayed }),
      target,
    ],
    [
      "a key alone",
      "pull_request",
      stranger,
      () => ({ mode: "generate", ...asked(), delivery: "none", "on-escalation": "none" }),
      {},
    ],
    ["verify that makes anew", "pull_request", stranger, () => ({ mode: "verify", "on-drift": "regenerate" }), {}],
    ["verify that tells of drift", "pull_request", stranger, () => ({ mode: "verify", "on-drift": "issue" }), {}],
    [
      "deliver",
      "workflow_run",
      {},
      () => ({ mode: "deliver", contract: "totals.yaml", program: "totals.py", "report-dir": "x", "drawn-cases": "" }),
      target,
    ],
  ] as const)("%s", async (___, event, payload, inputs, env) => {
    const before = github.git.head("main");
    const ran = await pulled(event, payload, inputs(), env);
    expect([ran.status, ran.outputs.result]).toEqual([2, "refused"]);
    expect(ran.log).toContain("event.untrusted");
    expect(github.git.head("main")).toBe(before);
    expect(writes()).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  it.each(["pull_request", "pull_request_target"])(
    "without a mode %s asks for nothing, and the step is green",
    async (event) => {
      const before = github.git.head("main");
      const ran = await pulled(event, stranger, asked(), event === "pull_request" ? {} : target);
      expect([ran.status, ran.outputs.result]).toEqual([0, "refused"]);
      expect(github.git.head("main")).toBe(before);
      expect(writes()).toEqual([]);
      expect(server.requests).toEqual([]);
    },
  );
});

describe("of a fork's pull request", { timeout: 120_000 }, () => {
  it("what only judges is judged", async () => {
    const linted = await pulled("pull_request", stranger, { mode: "lint", contract: "totals.yaml", "drawn-cases": "" });
    expect([linted.status, linted.outputs.result]).toEqual([0, "passed"]);
    const verified = await pulled("pull_request", stranger, { mode: "verify" });
    expect(verified.log).toContain("verify.nothing");
    expect(verified.log).not.toContain("event.untrusted");
  });

  it("a program may be made without a key, and goes nowhere", async () => {
    const nowhere = { mode: "generate", ...replayed, delivery: "none", "on-escalation": "none" };
    const ran = await pulled("pull_request", stranger, nowhere);
    expect([ran.status, ran.outputs.result]).toEqual([0, "passed"]);
    expect(writes()).toEqual([]);
  });
});

it("a pull request from a branch of the repository itself gets its commit there", { timeout: 60_000 }, async () => {
  github.git.commit("feature", { "README.md": "mine\n" }, "mine", github.git.head("main"));
  const before = github.git.head("main");
  const own = pullPayload("feature", "octo/demo");
  const ran = await pulled("pull_request", own, { mode: "generate", ...replayed }, { GITHUB_HEAD_REF: "feature" });
  expect([ran.status, ran.outputs.result]).toEqual([0, "passed"]);
  expect(github.git.read("feature", "totals.py")).toBe(rightProgram);
  expect(github.git.head("main")).toBe(before);
});
