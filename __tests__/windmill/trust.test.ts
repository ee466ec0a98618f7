import { join } from "node:path";
import { expect, it } from "vitest";
import { untrustedBecause } from "../../src/windmill/server/trust.ts";
import { folderOf } from "./workspace.ts";

const reason = (name: string | undefined, event?: unknown) => {
  const path = join(
    folderOf({ "event.json": typeof event === "string" ? event : JSON.stringify(event ?? {}) }),
    "event.json",
  );
  return untrustedBecause({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path });
};
const pull = (head: unknown) => ({
  pull_request: { head: { repo: head }, base: { repo: { full_name: "octo/demo" } } },
});

it.each(["push", "schedule", "workflow_dispatch", "merge_group", undefined])("trusts the event %s", async (name) => {
  expect(await reason(name)).toBeUndefined();
});

it("trusts a pull request of the repository's own branch", async () => {
  expect(await reason("pull_request", pull({ full_name: "octo/demo", fork: false }))).toBeUndefined();
});

it("trusts a pull request within a repository that is itself a fork", async () => {
  expect(await reason("pull_request", pull({ full_name: "octo/demo", fork: true }))).toBeUndefined();
});

it.each([
  ["a fork", pull({ full_name: "eve/demo", fork: true })],
  ["another repository that says it is no fork", pull({ full_name: "eve/demo", fork: false })],
  ["a fork that was deleted", pull(null)],
])("does not trust a pull request of %s", async (_, event) => {
  expect(await reason("pull_request", event)).toContain("fork");
});

it.each([{}, "no JSON", "null", "[]"])("does not trust a pull request whose event is %j", async (event) => {
  expect(await reason("pull_request", event)).toContain("cannot be read");
});

it.each(["pull_request_target", "workflow_run", "issue_comment", "anything_new"])("does not trust %s", async (name) => {
  expect(await reason(name, pull({ full_name: "octo/demo", fork: false }))).toContain(name);
});
