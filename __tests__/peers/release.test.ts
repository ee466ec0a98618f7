/** The release under act, its checks left out: those are run by everybody. A `gh` that only writes down stands in for GitHub. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { installAct, localActions, runWorkflow } from "../support/act.ts";

const root = join(import.meta.dirname, "../..");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

let actions: readonly string[];
beforeAll(() => {
  installAct();
  actions = localActions();
}, 900_000);

/** Runs the job that releases; gives what `gh` was told. */
async function release(tag: string, { moves = true } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "fire-flow-release-"));
  const clone = join(folder, "clone");
  execFileSync("git", ["clone", "--quiet", root, clone], { stdio: "pipe" });
  const workflow = ".github/workflows/release.yml";
  const { jobs, ...rest } = parse(readFileSync(join(clone, workflow), "utf8"));
  const { needs, ...job } = jobs.release;
  expect(needs).toBe("check");
  writeFileSync(join(clone, workflow), stringify({ ...rest, jobs: { release: job } }));
  const told = join(folder, "told");
  writeFileSync(told, "");
  const fails = moves ? "" : `case "$*" in *PATCH*) exit 1;; esac\n`;
  const notes = `for it in "$@"; do case $it in *notes.md) cat "$it" >> ${told};; esac; done\n`;
  writeFileSync(join(folder, "gh"), `#!/bin/sh\necho "$*" >> ${told}\n${notes}${fails}`);
  chmodSync(join(folder, "gh"), 0o755);
  const ran = await runWorkflow({
    clone,
    workflow,
    event: "push",
    payload: { ref: `refs/tags/${tag}` },
    actions,
    bin: folder,
    secrets: { GITHUB_TOKEN: "ghs_all" },
    environment: { GITHUB_REPOSITORY: "octo/fire-flow" },
  });
  return { ran, told: readFileSync(told, "utf8") };
}

describe("a release", { timeout: 120_000 }, () => {
  it("has the changelog's notes, and the tag of its major version comes along", async () => {
    const { ran, told } = await release(`v${version}`);
    expect(ran.code, ran.log).toBe(0);
    expect(told).toContain(`release create v${version} --verify-tag`);
    expect(told).toContain("\n- ");
    const sha = execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
    const major = `v${version.split(".")[0]}`;
    expect(told).toContain(
      `api --method PATCH repos/octo/fire-flow/git/refs/tags/${major} -f sha=${sha} -F force=true`,
    );
    expect(told).not.toContain("POST");
  });

  it("makes the tag of the major version where there is none yet", async () => {
    const { ran, told } = await release(`v${version}`, { moves: false });
    expect(ran.code, ran.log).toBe(0);
    expect(told).toMatch(
      /api --method POST repos\/octo\/fire-flow\/git\/refs -f ref=refs\/tags\/v\d+ -f sha=[0-9a-f]{40}/,
    );
  });

  it("is not made of a tag that is not the version of package.json", async () => {
    const { ran, told } = await release("v99.0.0");
    expect(ran.code).toBe(1);
    expect(told).toBe("");
  });
});
