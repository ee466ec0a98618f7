/** What git says of the files below a folder. */
import { execFile } from "node:child_process";
import { delimiter, isAbsolute } from "node:path";
import { promisify } from "node:util";
import { type Checked, checked, rejected } from "../findings.ts";
import { quote } from "../quote.ts";
import { asArguments, namingNoPrograms } from "./git-settings.ts";
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
  (await git(folder, "rev-parse", "--show-prefix"))?.replace(/\n$/, "");

export interface Changes {
  /** Relative to the folder, deleted and untracked files included. */
  readonly files: readonly string[];
  /** Whether some are not committed. */
  readonly uncommitted: boolean;
}

const asPaths = ["--name-only", "-z", "--no-renames"];

/** What differs from a commit below a folder. */
export async function changesSince(folder: string, ref: string): Promise<Checked<Changes>> {
  // Of a range git would compare the ends, and not the files that are there.
  const [prefix, committed, status] = /^[-^]|\.\./.test(ref)
    ? []
    : await Promise.all([
        pathInRepository(folder),
        // Up to the index: the files themselves are looked at once, by `status`.
        git(folder, "diff", "--cached", ...asPaths, "--relative", `${ref}^{commit}`, "--", "."),
        git(folder, "status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--", "."),
      ]);
  if (prefix === undefined || committed === undefined || status === undefined) {
    return rejected(fileFinding("file.missing", await why(folder, ref)));
  }
  // Two letters and a blank, and the path from the repository's root.
  const uncommitted = entriesOf(status).map((it) => it.slice("XY ".length + prefix.length));
  const files = [...new Set([...entriesOf(committed), ...uncommitted])].sort();
  return checked({ files, uncommitted: uncommitted.length > 0 });
}

const entriesOf = (output: string): readonly string[] => output.split("\0").filter((it) => it !== "");

async function why(folder: string, ref: string): Promise<string> {
  if (ref.includes("..")) {
    return `${quote(ref)} is a range: name one commit (of \`a...b\` what \`git merge-base a b\` prints)`;
  }
  if ((await pathInRepository(folder)) === undefined) {
    return `git cannot be asked about ${folder}: see that \`git -C ${folder} status\` works there`;
  }
  return `git knows no commit ${quote(ref)} in ${folder}; fetch it first (actions/checkout: fetch-depth: 0)`;
}

/** What git prints in a folder; nothing where it fails, or where there is no git. */
export async function git(folder: string, ...args: readonly string[]): Promise<string | undefined> {
  // A relative or empty entry would mean the folder's own files.
  const PATH = (process.env.PATH ?? "").split(delimiter).filter(isAbsolute).join(delimiter);
  if (PATH === "") return undefined;
  try {
    const { stdout } = await start("git", [...asArguments(namingNoPrograms), ...args], {
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
