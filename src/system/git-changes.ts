/** What git says of the files below a folder. */
import { execFile } from "node:child_process";
import { delimiter, isAbsolute } from "node:path";
import { promisify } from "node:util";
import { type Checked, checked, rejected } from "../findings.ts";
import { fileFinding } from "./rules.ts";

const MAX_OUTPUT = 64 << 20;

// Git only looks here, and ends by itself: it needs none of what holds a foreign program.
const start = promisify(execFile);

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
  // A relative or empty entry would mean the folder's own files.
  const PATH = (process.env.PATH ?? "").split(delimiter).filter(isAbsolute).join(delimiter);
  if (PATH === "") return undefined;
  try {
    // A repository must not name programs that git starts on its own.
    const { stdout } = await start("git", ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", ...args], {
      env: { PATH, HOME: process.env.HOME ?? "", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" },
      cwd: folder,
      timeout: 60_000,
      killSignal: "SIGKILL",
      maxBuffer: MAX_OUTPUT,
    });
    return stdout;
  } catch {
    return undefined;
  }
}
