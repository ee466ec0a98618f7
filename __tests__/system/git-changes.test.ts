import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changesSince, hasUncommittedChanges } from "../../src/system/git-changes.ts";

const asSomebody = ["-c", "user.name=ann", "-c", "user.email=ann@example.org"];

/** A repository with one commit: `own/` is looked at, `other/` is not. */
function repository() {
  const root = mkdtempSync(join(tmpdir(), "fire-flow-changes-"));
  const git = (...args: readonly string[]) => execFileSync("git", [...asSomebody, ...args], { cwd: root });
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const commit = () => {
    git("add", "--all");
    git("commit", "-qm", "all of it");
  };
  git("init", "-q");
  for (const name of ["kept", "edited", "staged", "gone", "moved"]) write(`own/${name}.py`, `# ${name}\n`);
  write("other/x.py", "# x\n");
  commit();
  return { root, own: join(root, "own"), git, write, commit };
}

const since = async (folder: string, ref = "HEAD") => {
  const changes = await changesSince(folder, ref);
  if (!changes.ok) throw new Error(JSON.stringify(changes.findings));
  return changes.value;
};

test("names what is edited, staged, deleted, moved and new below the folder, and nothing beside it", async () => {
  const { root, own, git, write } = repository();
  write("own/edited.py", "# other\n");
  write("own/staged.py", "# other\n");
  git("add", "own/staged.py");
  rmSync(join(root, "own/gone.py"));
  git("mv", "own/moved.py", "own/there.py");
  write("own/deep/new one.py", "# new\n");
  write('own/ü\n".py', "# odd\n");
  write("other/x.py", "# other\n");
  expect(await since(own)).toEqual({
    files: ["deep/new one.py", "edited.py", "gone.py", "moved.py", "staged.py", "there.py", 'ü\n".py'],
    uncommitted: true,
  });
});

test("names what was committed since then, also where it was taken back in the file alone", async () => {
  const { own, write, commit } = repository();
  write("own/edited.py", "# other\n");
  commit();
  expect(await since(own, "HEAD~1")).toEqual({ files: ["edited.py"], uncommitted: false });
  write("own/edited.py", "# edited\n");
  expect(await since(own, "HEAD~1")).toEqual({ files: ["edited.py"], uncommitted: true });
});

test("finds nothing where nothing changed", async () => {
  const { root, own } = repository();
  for (const folder of [root, own]) {
    expect(await since(folder)).toEqual({ files: [], uncommitted: false });
    expect(await hasUncommittedChanges(folder)).toBe(false);
  }
});

test("leaves out what git ignores", async () => {
  const { own, write, commit } = repository();
  write(".gitignore", "*.log\n");
  commit();
  write("own/x.log", "");
  expect(await since(own)).toEqual({ files: [], uncommitted: false });
});

test.each(["nothing", "--output=evil", "HEAD:own/kept.py"])("says that %s is no commit", async (ref) => {
  const { own } = repository();
  const changes = await changesSince(own, ref);
  expect(changes.ok ? [] : changes.findings.map((it) => it.message)).toEqual([
    `git knows no commit ${ref} in ${own}; fetch it first (actions/checkout: fetch-depth: 0)`,
  ]);
});

test("starts no git of the folder itself, whatever PATH says", async () => {
  const { own } = repository();
  writeFileSync(join(own, "git"), "#!/bin/sh\necho evil\n", { mode: 0o755 });
  const { PATH } = process.env;
  for (const path of ["", ".", ":", ".:..:own"]) {
    process.env.PATH = path;
    try {
      expect(await hasUncommittedChanges(own)).toBeUndefined();
    } finally {
      process.env.PATH = PATH;
    }
  }
});
