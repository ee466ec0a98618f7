import { afterEach, beforeEach, expect, test } from "vitest";
import { commit } from "../../src/deliveries/commit.ts";
import { faultOf } from "../../src/deliveries/git-remote.ts";
import { remoteOf } from "../../src/deliveries/remote-of.ts";
import { openGitHub } from "../../src/github/client.ts";
import { type FakeGitHub, type Fault, startGitHub } from "../support/github/server.ts";
import { opened, placeOn, proving, workOn } from "../support/github/work.ts";

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await startGitHub({ "totals.yaml": "contract\n", "cases.json": "[]\n" });
});
afterEach(() => fake.close());

const signal = new AbortController().signal;
const place = (isGitHub = true) => {
  const environment = { ...process.env, ...fake.environment };
  return {
    ...placeOn(fake),
    remote: remoteOf({ ...opened(fake), isGitHub }, { token: "ghs_all", environment, signal }),
  };
};
const byGit = () => fake.asked.some((it) => it.route.includes("git-receive-pack"));

test("GitHub's own API is used where it is there", async () => {
  const work = workOn(fake);
  await commit.deliver(work, place(), proving(work).parts);
  expect(byGit()).toBe(false);
});

const unknown: Readonly<Record<string, readonly [route: string, fault: Fault]>> = {
  "no GraphQL": ["Head", { status: 404, body: { message: "Not Found" } }],
  "a web page in its place": ["Head", { status: 200, body: "<html>Forgejo</html>" }],
  "an older GraphQL": [
    "Commit",
    { graphql: [{ message: "Field 'createCommitOnBranch' doesn't exist on type 'Mutation'" }] },
  ],
};

test.each(Object.entries(unknown))("a server with %s takes one commit by git", async (_, [route, fault]) => {
  fake.fail(route, fault, 100);
  const work = workOn(fake);
  const delivered = await commit.deliver(work, place(), proving(work).parts);
  expect(delivered).toMatchObject({ status: "delivered", commitSha: fake.git.head("main") });
  expect(byGit()).toBe(true);
  expect(fake.git.log("main")).toHaveLength(2);
});

test("Gitea and Forgejo are known by their API's path", async () => {
  const named = (apiUrl: string) => openGitHub({ token: "x", owner: "octo", repo: "demo", apiUrl, signal }).isGitHub;
  expect([`${fake.url}/api/v1`, `${fake.url}/api/v1/`, `${fake.url}/api/v3`, fake.url].map(named)).toEqual([
    false,
    false,
    true,
    true,
  ]);
  const work = workOn(fake);
  await commit.deliver(work, place(false), proving(work).parts);
  expect(byGit()).toBe(true);
  expect(fake.asked.some((it) => it.route === "Head")).toBe(false);
});

test("a hook of the server that declines is told as protection", async () => {
  const { chmodSync, writeFileSync } = await import("node:fs");
  const hook = `${fake.git.folder}/hooks/pre-receive`;
  writeFileSync(hook, "#!/bin/sh\necho 'GH006: Protected branch update failed' >&2\nexit 1\n");
  chmodSync(hook, 0o755);
  const work = workOn(fake);
  const delivering = commit.deliver(work, place(false), proving(work).parts);
  await expect(delivering).rejects.toMatchObject({ finding: { rule: "github.protected-branch" } });
});

test("a branch that is deleted before the commit is not pushed into being again", async () => {
  fake.git.commit("results", { "README.md": "results\n" }, "results", fake.git.head("main"));
  fake.before("Commit", () => void fake.git.git(["update-ref", "-d", "refs/heads/results"]));
  const work = workOn(fake);
  await expect(commit.deliver(work, { ...place(), branch: "results" }, proving(work).parts)).rejects.toMatchObject({
    finding: { rule: "github.not-found" },
  });
  expect(fake.git.head("results")).toBeUndefined();
  expect(byGit()).toBe(false);
});

test("nor by git itself", async () => {
  fake.git.commit("results", { "README.md": "results\n" }, "results", fake.git.head("main"));
  const work = workOn(fake);
  const { remote } = place(false);
  const head = await remote.look("results", []);
  fake.git.git(["update-ref", "-d", "refs/heads/results"]);
  const message = { headline: "x", body: "y" };
  const late = remote.commit({ branch: "results", on: head?.oid ?? "", files: [work.program], message });
  await expect(late).rejects.toMatchObject({ finding: { rule: "github.stale-head" } });
  expect(fake.git.head("results")).toBeUndefined();
});

test("a server that cannot move a branch by its API has it moved by git, and only from where it was seen", async () => {
  const doubt = "Field 'updateRefs' doesn't exist on type 'Mutation'";
  fake.fail("Reset", { graphql: [{ message: doubt }] }, 100);
  const to = fake.git.head("main") ?? "";
  const seen = fake.git.commit("x", { "README.md": "x\n" }, "x", to);
  const now = fake.git.commit("x", { "README.md": "y\n" }, "y");
  await expect(place().remote.reset({ branch: "x", from: seen, to })).rejects.toMatchObject({
    finding: { rule: "github.stale-head" },
  });
  await place().remote.reset({ branch: "x", from: now, to });
  expect(fake.git.head("x")).toBe(to);
});

test.each([
  [
    "fatal: unable to access 'https://git.example/octo/demo.git/': Failed to connect to git.example port 443 after 403 ms: Couldn't connect to server",
    "github.connection",
  ],
  [
    "fatal: unable to access 'https://git.example/octo/protected-data.git/': The requested URL returned error: 503",
    "github.connection",
  ],
  ["fatal: unable to access 'https://git.example/octo/denied.git/': SSL certificate problem", "delivery.not-pushed"],
  ["error: failed to push some refs to 'https://git.example/octo/protected-data.git'", "delivery.not-pushed"],
  ["fatal: unable to access 'https://x/y.git/': The requested URL returned error: 403", "github.forbidden"],
  ["remote: Permission to octo/demo.git denied to bob.", "github.forbidden"],
  ["remote: error: GH006: Protected branch update failed for refs/heads/main.", "github.protected-branch"],
])("git's %j is %s", (said, rule) => {
  expect(faultOf(said, "push").finding.rule).toBe(rule);
});
