import { afterEach, beforeEach, expect, test } from "vitest";
import { commit } from "../../src/deliveries/commit.ts";
import { remoteOf } from "../../src/deliveries/remote-of.ts";
import { type FakeGitHub, type Fault, startGitHub } from "../support/github/server.ts";
import { opened, placeOn, proving, workOn } from "../support/github/work.ts";

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await startGitHub({ "totals.yaml": "contract\n", "cases.json": "[]\n" });
});
afterEach(() => fake.close());

const signal = new AbortController().signal;
const place = (more: Readonly<Record<string, string>> = {}) => {
  const environment = { ...process.env, ...fake.environment, ...more };
  return { ...placeOn(fake), remote: remoteOf(opened(fake), { token: "ghs_all", environment, signal }) };
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
  const work = workOn(fake);
  await commit.deliver(work, place({ GITHUB_API_URL: `${fake.url}/api/v1` }), proving(work).parts);
  expect(byGit()).toBe(true);
  expect(fake.asked.some((it) => it.route === "Head")).toBe(false);
});

test("a hook of the server that declines is told as protection", async () => {
  const { chmodSync, writeFileSync } = await import("node:fs");
  const hook = `${fake.git.folder}/hooks/pre-receive`;
  writeFileSync(hook, "#!/bin/sh\necho 'GH006: Protected branch update failed' >&2\nexit 1\n");
  chmodSync(hook, 0o755);
  const work = workOn(fake);
  const delivering = commit.deliver(work, place({ GITHUB_API_URL: `${fake.url}/api/v1` }), proving(work).parts);
  await expect(delivering).rejects.toMatchObject({ finding: { rule: "github.protected-branch" } });
});
