/** What git says of the files below a folder. */
import { type Checked, checked, rejected } from "../findings.ts";
import { findExecutable } from "./paths.ts";
import { spawnLimited } from "./process.ts";
import { fileFinding } from "./rules.ts";

const MAX_OUTPUT = 64 << 20;

/** Whether there are changes that are not committed; nothing where there is no git or no repository. */
export async function hasUncommittedChanges(folder: string): Promise<boolean | undefined> {
  const status = await git(folder, "status", "--porcelain", "--", ".");
  return status === undefined ? undefined : status !== "";
}

/** The folder's path in its repository: empty, or one that ends with a slash; nothing where there is none. */
export const pathInRepository = async (folder: string): Promise<string | undefined> =>
  (await git(folder, "rev-parse", "--show-prefix"))?.trim();

/** Files that differ from a commit, deleted and untracked ones included, relative to the folder. */
export async function changedSince(folder: string, ref: string): Promise<Checked<readonly string[]>> {
  const [changed, untracked] = ref.startsWith("-")
    ? [undefined, undefined]
    : await Promise.all([
        git(folder, "diff", "--name-only", "-z", "--no-renames", "--relative", `${ref}^{commit}`, "--"),
        git(folder, "ls-files", "--others", "--exclude-standard", "-z"),
      ]);
  if (changed === undefined || untracked === undefined) {
    const fact = `git knows no commit ${ref} in ${folder}; fetch it first (actions/checkout: fetch-depth: 0)`;
    return rejected(fileFinding("file.missing", fact));
  }
  return checked([...new Set(`${changed}${untracked}`.split("\0").filter((it) => it !== ""))].sort());
}

/** What git prints in a folder; nothing where it fails, or where there is no git. */
export async function git(folder: string, ...args: readonly string[]): Promise<string | undefined> {
  const { PATH = "", HOME = "" } = process.env;
  const program = await findExecutable("git", PATH);
  if (program === undefined) return undefined;
  const { ending, stdout } = await spawnLimited({
    // A repository must not name programs that git starts on its own.
    argv: [program, "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", ...args],
    env: { PATH, HOME, GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" },
    cwd: folder,
    stdin: "",
    timeoutMs: 60_000,
    outputBytes: MAX_OUTPUT,
  });
  return ending.how === "exit" && ending.code === 0 ? new TextDecoder().decode(stdout) : undefined;
}
