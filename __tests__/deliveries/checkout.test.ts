import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { originOf, readCheckout } from "../../src/deliveries/checkout.ts";
import { valid } from "../support/contained.ts";
import { folderWith } from "../support/surface.ts";

let folder: string;
const git = (...args: readonly string[]) =>
  execFileSync(
    "git",
    ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "protocol.file.allow=always", ...args],
    {
      cwd: folder,
      stdio: "pipe",
    },
  );
const commitAll = () => {
  git("add", "--all");
  git("commit", "--quiet", "--message", "all");
};

beforeEach(() => {
  folder = folderWith({ "totals.yaml": "contract\n", "src/totals.py": "print(1)\n" });
  git("init", "--quiet", "--initial-branch=main");
  commitAll();
});
afterEach(() => rmSync(folder, { recursive: true }));

const rulesOf = async (path: string) => (await valid(await readCheckout(folder)).faultsOf(path)).map((it) => it.rule);

test("a plain path in plain folders may be committed, there or not", async () => {
  expect(await rulesOf("src/totals.py")).toEqual([]);
  expect(await rulesOf("src/new/other.py")).toEqual([]);
});

test("what differs by case alone from what is there may not", async () => {
  expect(await rulesOf("src/Totals.py")).toEqual(["delivery.case-clash"]);
  expect(await rulesOf("SRC/other.py")).toEqual(["delivery.case-clash"]);
});

test("a link, a folder or a file in the way may not", async () => {
  symlinkSync("src", join(folder, "link"));
  commitAll();
  expect(await rulesOf("link/totals.py")).toEqual(["delivery.path"]);
  expect(await rulesOf("link")).toEqual(["delivery.path"]);
  expect(await rulesOf("src")).toEqual(["delivery.path"]);
  expect(await rulesOf("totals.yaml/x.py")).toEqual(["delivery.path"]);
});

test("a path under Git LFS may not", async () => {
  writeFileSync(join(folder, ".gitattributes"), "*.py filter=lfs diff=lfs merge=lfs -text\n");
  commitAll();
  expect(await rulesOf("src/other.py")).toEqual(["delivery.lfs"]);
});

test("a submodule is another repository, from outside and from inside", async () => {
  git("submodule", "--quiet", "add", folder, "inner");
  commitAll();
  expect(await rulesOf("inner/totals.py")).toEqual(["delivery.submodule"]);
  const inside = await readCheckout(join(folder, "inner"));
  expect(inside.findings.map((it) => it.rule)).toEqual(["delivery.submodule"]);
});

test("paths count from the root, wherever the working directory is", async () => {
  const checkout = valid(await readCheckout(join(folder, "src")));
  expect(checkout.fromRoot("totals.py")).toBe("src/totals.py");
  expect(checkout.fromRoot("../totals.yaml")).toBe("totals.yaml");
  expect(checkout.fromRoot("../../outside")).toMatch(/^\.\./);
  expect(await checkout.idOf("../totals.yaml")).toBe(await valid(await readCheckout(folder)).idOf("totals.yaml"));
});

test("only what HEAD has of a file is committed", async () => {
  const checkout = valid(await readCheckout(folder));
  expect(await checkout.isCommitted("totals.yaml")).toBe(true);
  writeFileSync(join(folder, "totals.yaml"), "changed\n");
  expect(await checkout.isCommitted("totals.yaml")).toBe(false);
  git("add", "totals.yaml");
  expect(await checkout.isCommitted("totals.yaml")).toBe(false);
  writeFileSync(join(folder, "new.yaml"), "new\n");
  expect(await checkout.isCommitted("new.yaml")).toBe(false);
});

test("a detached HEAD is on no branch", async () => {
  expect(valid(await readCheckout(folder)).branch).toBe("main");
  git("checkout", "--quiet", "--detach");
  expect(valid(await readCheckout(folder)).branch).toBeUndefined();
});

test("a folder without a commit is no checkout", async () => {
  const empty = folderWith({});
  mkdirSync(join(empty, "x"));
  expect((await readCheckout(empty)).findings.map((it) => it.rule)).toEqual(["delivery.no-repository"]);
  rmSync(empty, { recursive: true });
});

test.each([
  ["https://github.com/octo/demo.git", { owner: "octo", repo: "demo" }],
  ["https://github.com/octo/demo", { owner: "octo", repo: "demo" }],
  ["git@github.com:octo/demo.git", { owner: "octo", repo: "demo" }],
  ["ssh://git@ghe.example:22/octo/de.mo/", { owner: "octo", repo: "de.mo" }],
  ["demo", undefined],
])("%s is named by its last two names", (url, expected) => {
  expect(originOf(url)).toEqual(expected);
});
