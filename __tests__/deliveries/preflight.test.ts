import { afterEach, beforeEach, describe, expect, test } from "vitest";
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
  expect(await commit.preflight(placeOn(fake), [])).toEqual([]);
  expect(await pullRequest.preflight(placeOn(fake, { branch: "x" }), [])).toEqual([]);
  expect(await canOpenIssues(opened(fake), { has_issues: true })).toEqual([]);
  expect(fake.state.issues).toEqual([]);
  expect(fake.git.git(["for-each-ref", "--format=%(refname) %(objectname)"])).toBe(`refs/heads/main ${head}`);
});

test.each([
  ["contents=write", "contents: write", (token: string) => commit.preflight(placeOn(fake, { token }), [])],
  [
    "contents=write",
    "contents: write",
    (token: string) => pullRequest.preflight(placeOn(fake, { token, branch: "x" }), []),
  ],
  [
    "pull-requests=write",
    "pull-requests: write",
    (token: string) => pullRequest.preflight(placeOn(fake, { token, branch: "x" }), []),
  ],
  ["issues=write", "issues: write", (token: string) => canOpenIssues(opened(fake, token), { has_issues: true })],
] as const)("a token without %s is told to add %s", async (taken, line, ask) => {
  const findings = await ask(without(taken));
  expect(findings).toMatchObject([{ rule: "github.forbidden", severity: "error" }]);
  expect(findings[0]?.message).toContain(`\`${line}\``);
});

test("Actions that may not open pull requests name the setting", async () => {
  fake.state.settings.actionsMayOpenPullRequests = false;
  const [finding] = await pullRequest.preflight(placeOn(fake, { branch: "x" }), []);
  expect(finding?.message).toContain("Allow GitHub Actions to create and approve pull requests");
});

test.each(["pull_request", "required_status_checks"])(
  "a ruleset with %s closes the branch to commits",
  async (type) => {
    fake.state.rules.main = [{ type, ruleset_id: 7 }];
    const [finding] = await commit.preflight(placeOn(fake), []);
    expect(finding).toMatchObject({ rule: "delivery.protected-branch" });
    expect(finding?.message).toContain("delivery: pull-request");
  },
);

test("a ruleset that only forbids deletion does not", async () => {
  fake.state.rules.main = [{ type: "deletion", ruleset_id: 7 }];
  expect(await commit.preflight(placeOn(fake), [])).toEqual([]);
});

test("classic protection closes the branch to whom it does not let push", async () => {
  fake.state.protection.main = { reviews: 1 };
  expect(await commit.preflight(placeOn(fake), [])).toMatchObject([{ rule: "delivery.protected-branch" }]);
  fake.state.protection.main = { reviews: 1, push: true };
  expect(await commit.preflight(placeOn(fake), [])).toEqual([]);
});

test("a pull request from the very branch that it is made to is refused: it would be a commit there", async () => {
  expect(await pullRequest.preflight(placeOn(fake), [])).toMatchObject([{ rule: "delivery.same-branch" }]);
});

test("a classic token without a scope, to which GitHub says that it finds nothing, is told before anything is spent", async () => {
  const nothing = { status: 404, body: { message: "Not Found" } };
  for (const route of ["git/refs", "pulls", "issues"]) fake.fail(`POST /repos/{owner}/{repo}/${route}`, nothing, 2);
  expect(await commit.preflight(placeOn(fake), [])).toMatchObject([{ rule: "github.not-found" }]);
  expect(await pullRequest.preflight(placeOn(fake, { branch: "x" }), [])).toHaveLength(2);
  expect(await canOpenIssues(opened(fake), {})).toMatchObject([{ rule: "github.not-found" }]);
});

test("Gitea, which lacks those routes, is asked whether the token may push", async () => {
  const place = placeOn(fake);
  const gitea = { ...place, github: { ...place.github, isGitHub: false } };
  expect(await commit.preflight(gitea, [])).toMatchObject([{ rule: "delivery.no-token" }]);
  fake.state.tokens.ghs_all = { login: "ada", type: "User", permissions: everything };
  expect(await commit.preflight(gitea, [])).toEqual([]);
});

describe("where it delivers to", () => {
  const needed = ["totals.yaml", "cases.json"];
  beforeEach(() => void fake.git.commit("main", { "totals.yaml": "contract\n", "cases.json": "[]\n" }, "contract"));

  test("has the contract and the cases, or its base has them", async () => {
    expect(await commit.preflight(placeOn(fake), needed)).toEqual([]);
    expect(await commit.preflight(placeOn(fake, { branch: "new" }), needed)).toEqual([]);
    expect(await pullRequest.preflight(placeOn(fake, { branch: "new" }), needed)).toEqual([]);
  });

  test.each([commit, pullRequest])("is told where neither branch nor base exists", async (way) => {
    const [finding] = await way.preflight({ ...placeOn(fake, { branch: "new" }), base: "mian" }, needed);
    expect(finding).toMatchObject({ rule: "delivery.branch-missing" });
    expect(finding?.message).toContain("mian");
  });

  test.each([commit, pullRequest])("is told where a contract was committed and not pushed", async (way) => {
    const [finding] = await way.preflight(placeOn(fake), ["other.yaml", ...needed]);
    expect(finding).toMatchObject({ rule: "delivery.uncommitted" });
    expect(finding?.message).toContain("other.yaml is not on branch main");
  });
});

test("an archived repository, one without issues and a token that nobody knows are told", async () => {
  expect(await canOpenIssues(opened(fake), { has_issues: false })).toMatchObject([
    { rule: "delivery.issues-disabled" },
  ]);
  expect((await seeRepository(opened(fake, "ghs_none"))).findings).toMatchObject([{ rule: "github.unauthorized" }]);
  fake.state.settings.archived = true;
  expect((await seeRepository(opened(fake))).findings).toMatchObject([{ rule: "delivery.archived" }]);
});
