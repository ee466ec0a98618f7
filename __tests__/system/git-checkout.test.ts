import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkOut } from "../../src/system/git-checkout.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";

let fake: FakeGitHub;
let clone: string;
beforeEach(async () => {
  fake = await startGitHub();
  fake.git.commit("feature", { "new.txt": "here\n" }, "feature", fake.git.head("main"));
  clone = fake.git.clone();
});
afterEach(() => fake.close());

const url = () => `${fake.url}/octo/demo`;
const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: clone, encoding: "utf8" }).trim();
const feature = (token = "ghs_all") => checkOut(clone, { url: url(), ref: "refs/heads/feature", token });

it("checks a branch out that was not there, detached, and names its commit", async () => {
  expect(await feature()).toMatchObject({ ok: true, value: fake.git.head("feature") });
  expect(readFileSync(join(clone, "new.txt"), "utf8")).toBe("here\n");
  expect(git("rev-parse", "--abbrev-ref", "HEAD")).toBe("HEAD");
});

it("uses its own token, whatever checkout left behind, and leaves none itself", async () => {
  git("config", `http.${fake.url}/.extraheader`, "AUTHORIZATION: basic d3Jvbmc6d3Jvbmc=");
  expect((await feature()).ok).toBe(true);
  const config = readFileSync(join(clone, ".git/config"), "utf8");
  expect(config).toContain("d3Jvbmc6d3Jvbmc=");
  expect(config.match(/AUTHORIZATION/g)).toHaveLength(1);
});

it("starts nothing that the clone's hooks say", async () => {
  const hook = join(clone, ".git/hooks/post-checkout");
  writeFileSync(hook, `#!/bin/sh\ntouch ${join(clone, "ran")}\n`, { mode: 0o755 });
  expect((await feature()).ok).toBe(true);
  expect(existsSync(join(clone, "ran"))).toBe(false);
});

it("says what git said, without the token", async () => {
  const refused = await feature("ghs_wrong");
  expect(refused.ok).toBe(false);
  expect(JSON.stringify(refused)).not.toContain("ghs_wrong");
  expect(JSON.stringify(refused)).toContain("refs/heads/feature");
});

it("overwrites no change that is not committed", async () => {
  writeFileSync(join(clone, "new.txt"), "mine\n");
  expect((await feature()).ok).toBe(false);
  expect(readFileSync(join(clone, "new.txt"), "utf8")).toBe("mine\n");
});

it("asks for a checkout where there is none", async () => {
  const none = await checkOut(mkdtempSync(join(tmpdir(), "fire-flow-none-")), {
    url: url(),
    ref: "refs/heads/main",
    token: "ghs_all",
  });
  expect(none).toMatchObject({ ok: false, findings: [{ rule: "file.missing" }] });
  expect(JSON.stringify(none)).toContain("actions/checkout");
});
