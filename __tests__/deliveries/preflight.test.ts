import { afterEach, beforeEach, expect, test } from "vitest";
import { commit } from "../../src/deliveries/commit.ts";
import { canOpenIssues, seeRepository } from "../../src/deliveries/preflight.ts";
import { pullRequest } from "../../src/deliveries/pull-request.ts";
import type { Permission } from "../support/github/routes.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";
import { everything } from "../support/github/state.ts";
import { opened, placeOn } from "../support/github/work.ts";

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await startGitHub();
});
afterEach(() => fake.close());

const without = (...taken: readonly Permission[]) => {
  fake.state.tokens.ghs_less = {
    login: "github-actions[bot]",
    type: "Bot",
    permissions: everything.filter((it) => !taken.includes(it)),
  };
  return "ghs_less";
};

test("where everything is allowed nothing is found, and nothing is left behind", async () => {
  const head = fake.git.head("main");
  expect(await commit.preflight(placeOn(fake))).toEqual([]);
  expect(await pullRequest.preflight(placeOn(fake, { branch: "x" }))).toEqual([]);
  expect(await canOpenIssues(opened(fake), { has_issues: true })).toEqual([]);
  expect(fake.state.issues).toEqual([]);
  expect(fake.git.git(["for-each-ref", "--format=%(refname) %(objectname)"])).toBe(`refs/heads/main ${head}`);
});

test.each([
  ["contents=write", "contents: write", (token: string) => commit.preflight(placeOn(fake, { token }))],
  ["contents=write", "contents: write", (token: string) => pullRequest.preflight(placeOn(fake, { token }))],
  ["pull-requests=write", "pull-requests: write", (token: string) => pullRequest.preflight(placeOn(fake, { token }))],
  ["issues=write", "issues: write", (token: string) => canOpenIssues(opened(fake, token), { has_issues: true })],
] as const)("a token without %s is told to add %s", async (taken, line, ask) => {
  const findings = await ask(without(taken));
  expect(findings).toMatchObject([{ rule: "github.forbidden", severity: "error" }]);
  expect(findings[0]?.message).toContain(`\`${line}\``);
});

test("Actions that may not open pull requests name the setting", async () => {
  fake.state.settings.actionsMayOpenPullRequests = false;
  const [finding] = await pullRequest.preflight(placeOn(fake, { branch: "x" }));
  expect(finding?.message).toContain("Allow GitHub Actions to create and approve pull requests");
});

test.each(["pull_request", "required_status_checks"])(
  "a ruleset with %s closes the branch to commits",
  async (type) => {
    fake.state.rules.main = [{ type, ruleset_id: 7 }];
    const [finding] = await commit.preflight(placeOn(fake));
    expect(finding).toMatchObject({ rule: "delivery.protected-branch" });
    expect(finding?.message).toContain("delivery: pull-request");
  },
);

test("a ruleset that only forbids deletion does not", async () => {
  fake.state.rules.main = [{ type: "deletion", ruleset_id: 7 }];
  expect(await commit.preflight(placeOn(fake))).toEqual([]);
});

test("classic protection closes the branch to whom it does not let push", async () => {
  fake.state.protection.main = { reviews: 1 };
  expect(await commit.preflight(placeOn(fake))).toMatchObject([{ rule: "delivery.protected-branch" }]);
  fake.state.protection.main = { reviews: 1, push: true };
  expect(await commit.preflight(placeOn(fake))).toEqual([]);
});

test("an archived repository, one without issues and a token that nobody knows are told", async () => {
  expect(await canOpenIssues(opened(fake), { has_issues: false })).toMatchObject([
    { rule: "delivery.issues-disabled" },
  ]);
  expect((await seeRepository(opened(fake, "ghs_none"))).findings).toMatchObject([{ rule: "github.unauthorized" }]);
  fake.state.settings.archived = true;
  expect((await seeRepository(opened(fake))).findings).toMatchObject([{ rule: "delivery.archived" }]);
});
