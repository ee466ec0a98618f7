/** The release under act, its checks left out: those are run by everybody. A `gh` that refuses what GitHub refuses stands in for it. */
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

/** What GitHub has of the repository: releases with their notes, and tags with their commits. */
interface Known {
  readonly releases: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
}

/** Of `gh` what the workflow uses, on a file with what is {@link Known}. */
const gh = (file: string) => `#!/usr/bin/env node
const { readFileSync, writeFileSync } = require("node:fs");
const known = JSON.parse(readFileSync(${JSON.stringify(file)}, "utf8"));
const args = process.argv.slice(2);
const after = (flag) => args[args.indexOf(flag) + 1];
const field = (name) => args.find((it) => it.startsWith(name + "="))?.slice(name.length + 1);
const refuse = (why) => { console.error(why); process.exit(1); };
const [what, verb, tag] = args;
if (what === "release" && verb === "view") {
  if (known.releases[tag] === undefined) refuse("release not found");
} else if (what === "release" && verb === "create") {
  if (known.releases[tag] !== undefined) refuse("a release with the same tag name already exists: " + tag);
  if (args.includes("--verify-tag") && known.tags[tag] === undefined) refuse("tag " + tag + " doesn't exist in the repo");
  known.releases[tag] = readFileSync(after("--notes-file"), "utf8");
} else if (args.includes("PATCH")) {
  const name = args.find((it) => it.startsWith("repos/")).replace("repos/octo/fire-flow/git/refs/tags/", "");
  if (known.tags[name] === undefined) refuse("gh: Reference does not exist (HTTP 422)");
  if (field("force") !== "true") refuse("gh: Update is not a fast forward (HTTP 422)");
  known.tags[name] = field("sha");
} else if (args.includes("POST")) {
  const name = field("ref").replace("refs/tags/", "");
  if (known.tags[name] !== undefined) refuse("gh: Reference already exists (HTTP 422)");
  known.tags[name] = field("sha");
} else if (args.includes("--paginate") && after("--jq") === ".[].ref") {
  const prefix = args.find((it) => it.startsWith("repos/")).replace("repos/octo/fire-flow/git/matching-refs/tags/", "");
  for (const name of Object.keys(known.tags)) if (name.startsWith(prefix)) console.log("refs/tags/" + name);
} else refuse("unknown: " + args.join(" "));
writeFileSync(${JSON.stringify(file)}, JSON.stringify(known));
`;

const sha = execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
const current = `v${version}`;
const major = `v${version.split(".")[0]}`;

/** Runs the job that releases, so often, where GitHub has these tags; gives what it has then. */
async function release(tag: string, tags: Known["tags"] = {}, times = 1) {
  const folder = mkdtempSync(join(tmpdir(), "fire-flow-release-"));
  const workflow = ".github/workflows/release.yml";
  const { jobs, ...rest } = parse(readFileSync(join(root, workflow), "utf8"));
  const { needs, ...job } = jobs.release;
  expect(needs).toBe("check");
  const file = join(folder, "known.json");
  const known: Known = { releases: {}, tags: { [tag]: sha, ...tags } };
  writeFileSync(file, JSON.stringify(known));
  writeFileSync(join(folder, "gh"), gh(file));
  chmodSync(join(folder, "gh"), 0o755);
  const codes: (number | null)[] = [];
  let log = "";
  for (let time = 0; time < times; time += 1) {
    const clone = join(folder, `clone${time}`);
    execFileSync("git", ["clone", "--quiet", root, clone], { stdio: "pipe" });
    writeFileSync(join(clone, workflow), stringify({ ...rest, jobs: { release: job } }));
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
    codes.push(ran.code);
    log += ran.log;
  }
  return { codes, log, known: JSON.parse(readFileSync(file, "utf8")) as Known };
}

describe("a release", { timeout: 120_000 }, () => {
  it("has the changelog's notes, and the tag of its major version comes along", async () => {
    const { codes, log, known } = await release(current, { [major]: "1".repeat(40), "v0.0.9": "2".repeat(40) });
    expect(codes, log).toEqual([0]);
    expect(known.releases[current]).toMatch(/^- /m);
    expect(known.tags[major]).toBe(sha);
  });

  it("makes the tag of the major version where there is none yet", async () => {
    const { codes, log, known } = await release(current);
    expect(codes, log).toEqual([0]);
    expect(known.tags[major]).toBe(sha);
  });

  it("may be run again where it was made already", async () => {
    const { codes, log, known } = await release(current, {}, 2);
    expect(codes, log).toEqual([0, 0]);
    expect(Object.keys(known.releases)).toEqual([current]);
  });

  it("moves the tag of the major version to no lower version than it is at", async () => {
    const higher = `${major}.99.0`;
    const there = { [major]: "1".repeat(40), [higher]: "1".repeat(40), [`${higher}-rc.1`]: "3".repeat(40) };
    const { codes, log, known } = await release(current, there);
    expect(codes, log).toEqual([0]);
    expect(known.releases[current]).toBeDefined();
    expect(known.tags[major]).toBe("1".repeat(40));
    expect(log).toContain(`${major} stays at ${higher}`);
  });

  it("is not made of a tag that is not the version of package.json", async () => {
    const { codes, known } = await release("v99.0.0");
    expect(codes).toEqual([1]);
    expect(known.releases).toEqual({});
  });
});
