/** Deliveries over REST against a fake GitHub that others wrote, so that ours does not repeat our own misreading. */
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commitOn } from "../../src/deliveries/commit-on.ts";
import { closeIssue, openIssue } from "../../src/deliveries/issue.ts";
import { pairBranch } from "../../src/deliveries/marker.ts";
import { canOpenIssues, canWriteContents, seeRepository } from "../../src/deliveries/preflight.ts";
import { pullRequest } from "../../src/deliveries/pull-request.ts";
import { openGitHub } from "../../src/github/client.ts";
import { unless } from "../../src/github/fault.ts";
import type { Place, Remote, Work } from "../../src/types/delivery.ts";
import type { GitHub } from "../../src/types/github.ts";
import { attempt, proofWith, proving, reportWith } from "../support/github/work.ts";
import { npmPackages } from "../support/installed.ts";

let emulator: { readonly url: string; close(): Promise<void> };
let github: GitHub;

beforeEach(async () => {
  const folder = npmPackages("emulate@0.12.2");
  const { createEmulator } = await import(join(folder, "node_modules/emulate/dist/api.js"));
  const repos = [{ owner: "ada", name: "demo", private: false, auto_init: true }];
  const seed = {
    tokens: { ghp_x: { login: "ada", scopes: ["repo", "user"] } },
    github: { users: [{ login: "ada", name: "Ada", email: "ada@example.com" }], repos },
  };
  emulator = await createEmulator({ service: "github", port: 0, seed });
  const signal = new AbortController().signal;
  github = openGitHub({
    token: "ghp_x",
    owner: "ada",
    repo: "demo",
    apiUrl: emulator.url,
    signal,
    sleep: async () => {},
  });
}, 120_000);
afterEach(() => emulator?.close());

/** It has no GraphQL and no git: what the two do is done by the git database of REST. */
const restRemote = (): Remote => ({
  async look(branch, paths) {
    const asked = github.request("GET /repos/{owner}/{repo}/branches/{branch}", { branch });
    const found = await unless(asked, "github.not-found");
    if (found === undefined) return undefined;
    const oid = found.commit.sha;
    const log = await github.request("GET /repos/{owner}/{repo}/commits", { sha: branch, per_page: 20 });
    const tree = await github.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
      tree_sha: oid,
      recursive: "1",
    });
    const blobs = tree.tree.filter((it) => it.type === "blob" && paths.includes(it.path));
    return {
      oid,
      commits: log.map((it) => ({ oid: it.sha, message: it.commit.message })),
      blobs: new Map(blobs.map((it) => [it.path, it.sha])),
    };
  },
  async read(oid) {
    const { content } = await github.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { file_sha: oid });
    return Buffer.from(content, "base64").toString("utf8");
  },
  async create(branch, oid) {
    await github.request("POST /repos/{owner}/{repo}/git/refs", { ref: `refs/heads/${branch}`, sha: oid });
  },
  async reset({ branch, to }) {
    const ref = `heads/${branch}`;
    await github.request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", { ref, sha: to, force: true });
  },
  async commit({ branch, on, files, message }) {
    const base = await github.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { commit_sha: on });
    const entries = files.map(({ path, text }) => ({
      path,
      content: text,
      mode: "100644" as const,
      type: "blob" as const,
    }));
    const made = await github.request("POST /repos/{owner}/{repo}/git/trees", {
      base_tree: base.tree.sha,
      tree: entries,
    });
    const text = `${message.headline}\n\n${message.body}`;
    const commit = { message: text, tree: made.sha, parents: [on] };
    const { sha } = await github.request("POST /repos/{owner}/{repo}/git/commits", commit);
    await github.request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", { ref: `heads/${branch}`, sha });
    return sha;
  },
});

const place = (branch: string): Place => ({
  github,
  remote: restRemote(),
  branch,
  base: "main",
  settings: { labels: ["data"], reviewers: [] },
});

const work = (text = "print(1)\n"): Work => ({
  traceId: "20260131-142501-9f3a1c",
  program: { path: "totals.py", text },
  proof: { path: "totals.py.proof.json", text: `{"proves": ${JSON.stringify(text)}}\n` },
  basis: new Map([["totals.py", undefined]]),
  proven: proofWith(),
  contract: "README.md",
});

test("preflight finds nothing in the way, and leaves nothing behind", async () => {
  const { repository, findings } = await seeRepository(github);
  expect(findings).toEqual([]);
  expect(await canWriteContents(place("main"))).toEqual([]);
  expect(await canOpenIssues(github, repository ?? {})).toEqual([]);
  expect(await github.list("GET /repos/{owner}/{repo}/issues", { state: "all" })).toEqual([]);
});

test("a commit is made once", async () => {
  const { parts } = proving(work());
  const first = await commitOn(place("main"), work(), parts);
  expect(first.status).toBe("delivered");
  expect(await commitOn(place("main"), work(), parts)).toMatchObject({ status: "delivered", oid: first.oid });
});

test("a pull request is opened and updated", async () => {
  const at = place(pairBranch("README.md", "totals.py"));
  const first = await pullRequest.deliver(work(), at, proving(work()).parts);
  expect(first).toMatchObject({ status: "delivered", findings: [] });
  const next = work("print(2)\n");
  const second = await pullRequest.deliver(next, at, proving(next).parts);
  expect(second.pullRequest).toEqual(first.pullRequest);
  const open = await github.request("GET /repos/{owner}/{repo}/pulls", { state: "open" });
  expect(open).toHaveLength(1);
  expect(open[0]?.labels.map((it) => it.name)).toEqual(["data"]);
});

test("an issue is opened, updated and closed", async () => {
  const report = reportWith({
    result: "escalated",
    stop: { reason: "max-attempts", detail: "none passed" },
    attempts: [attempt({ gate: "validate", score: 0.5 })],
  });
  const escalation = { report, contract: "totals.yaml", program: "totals.py" };
  const at = { github, me: "ada", labels: [] };
  const first = await openIssue(escalation, at, { sleep: async () => {} });
  expect(await openIssue(escalation, at, { sleep: async () => {} })).toEqual(first);
  await closeIssue({ ...escalation, link: `${github.url}/commit/1` }, at);
  const all = await github.list("GET /repos/{owner}/{repo}/issues", { state: "all" });
  expect(all.map((it) => it.state)).toEqual(["closed"]);
});
