/** A real bare repository: the refs and objects behind the fake. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Commit {
  readonly oid: string;
  readonly message: string;
}

const who = { name: "octo", email: "octo@example.com" };
const clean = {
  PATH: process.env.PATH ?? "",
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: who.name,
  GIT_AUTHOR_EMAIL: who.email,
  GIT_COMMITTER_NAME: who.name,
  GIT_COMMITTER_EMAIL: who.email,
};

export type BareRepository = ReturnType<typeof bareRepository>;

/** A new repository `<root>/<owner>/<repo>.git` whose branch `main` holds these files. */
export function bareRepository(owner: string, repo: string, files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), "fire-flow-github-"));
  const folder = join(root, owner, `${repo}.git`);
  execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", folder], { env: clean });
  const git = (
    args: readonly string[],
    input?: string | Uint8Array,
    env: Readonly<Record<string, string>> = {},
  ): string =>
    execFileSync("git", [...args], {
      cwd: folder,
      env: { ...clean, ...env },
      encoding: "utf8",
      stdio: ["pipe", "pipe", "pipe"],
      ...(input !== undefined && { input }),
    }).trimEnd();
  git(["config", "http.receivepack", "true"]);
  git(["config", "uploadpack.allowAnySHA1InWant", "true"]);

  const oid = (ref: string): string | undefined => {
    try {
      return git(["rev-parse", "--verify", "--quiet", ref]);
    } catch {
      return undefined;
    }
  };
  const head = (branch: string) => oid(`refs/heads/${branch}`);

  const self = {
    root,
    folder,
    git,
    oid,
    head,
    /** The content of a file on a branch or commit; nothing where there is none. */
    read: (rev: string, path: string): string | undefined => {
      try {
        return execFileSync("git", ["cat-file", "blob", `${rev}:${path}`], {
          cwd: folder,
          env: clean,
          encoding: "utf8",
          stdio: "pipe",
        });
      } catch {
        return undefined;
      }
    },
    blob: (rev: string, path: string) => oid(`${rev}:${path}`),
    log: (rev: string): readonly Commit[] =>
      git(["log", "--format=%H%x00%B%x01", rev])
        .split("\x01")
        .map((it) => it.trim().split("\0"))
        .filter(([oid]) => oid !== "")
        .map(([oid = "", message = ""]) => ({ oid, message: message.trimEnd() })),
    /** Commits on top of a branch; `null` deletes. Modes of what is there are kept. */
    commit(
      branch: string,
      changes: Readonly<Record<string, string | Uint8Array | null>>,
      message: string,
      on = head(branch),
    ): string {
      const env = { GIT_INDEX_FILE: join(folder, `index-${Math.random()}`) };
      if (on !== undefined) git(["read-tree", on], undefined, env);
      for (const [path, content] of Object.entries(changes)) {
        const [mode = "100644"] = on === undefined ? [] : git(["ls-tree", on, "--", path]).split(" ");
        const line =
          content === null
            ? `0 ${"0".repeat(40)}\t${path}`
            : `${mode || "100644"} ${git(["hash-object", "-w", "--stdin"], content)}\t${path}`;
        git(["update-index", "--index-info"], `${line}\n`, env);
      }
      const tree = git(["write-tree"], undefined, env);
      rmSync(env.GIT_INDEX_FILE, { force: true });
      const oid = git(["commit-tree", tree, ...(on === undefined ? [] : ["-p", on])], message);
      git(["update-ref", `refs/heads/${branch}`, oid, ...(on === undefined ? [] : [head(branch) ?? ""])]);
      return oid;
    },
    /** A clone beside it, as checkout leaves one. */
    clone(branch = "main"): string {
      const to = mkdtempSync(join(tmpdir(), "fire-flow-clone-"));
      execFileSync("git", ["clone", "--quiet", "--branch", branch, folder, to], { env: clean, stdio: "pipe" });
      return to;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
  self.commit("main", files, "first");
  return self;
}
