/** What git knows of a file. */
import { basename, dirname } from "node:path";
import { getExecOutput } from "@actions/exec";
import { asArguments, namingNoPrograms } from "./git-settings.ts";

/**
 * Whether git has this very content of the file committed, so that overwriting it loses nothing. False where there is
 * no git or no repository.
 */
export async function committedUnchanged(path: string): Promise<boolean> {
  // Tracked, and neither staged nor unstaged changes: `diff HEAD` alone says nothing of an untracked file.
  return (await git(path, "ls-files", "--error-unmatch")) && (await git(path, "diff", "--quiet", "HEAD"));
}

async function git(path: string, ...args: readonly string[]): Promise<boolean> {
  const { PATH = "", HOME = "" } = process.env;
  try {
    const { exitCode } = await getExecOutput("git", [...asArguments(namingNoPrograms), ...args, "--", basename(path)], {
      cwd: dirname(path),
      // Nothing of the surroundings, above all no secret, reaches the child.
      env: { PATH, HOME, GIT_OPTIONAL_LOCKS: "0" },
      silent: true,
      ignoreReturnCode: true,
    });
    return exitCode === 0;
  } catch {
    return false;
  }
}
