/** Going to a branch that the workflow has not checked out. */
import { type Checked, checked, rejected } from "../findings.ts";
import { quote } from "../quote.ts";
import { git } from "./git-changes.ts";
import { asEnvironment, type GitSetting, namingNoPrograms } from "./git-settings.ts";
import { findExecutable } from "./paths.ts";
import { spawnLimited } from "./process.ts";
import { fileFinding } from "./rules.ts";

const FETCH_MS = 300_000;

/**
 * Fetches a ref and checks it out, detached; nothing that the repository holds is started on the way. Gives the commit.
 * Only the token that is given is used: what checkout left behind is not asked.
 * @param url of the repository: `https://github.com/octo/demo`
 * @param ref whole: `refs/heads/main`, or a commit
 */
export async function checkOut(
  folder: string,
  { url, ref, token }: { readonly url: string; readonly ref: string; readonly token: string },
): Promise<Checked<string>> {
  const shallow = await git(folder, "rev-parse", "--is-shallow-repository");
  if (shallow === undefined) {
    return rejected(fileFinding("file.missing", `${folder} is no checkout: add actions/checkout before this step`));
  }
  const depth = shallow.trim() === "true" ? ["--depth=1"] : [];
  const failed =
    (await gitFailure(
      folder,
      token,
      url,
      "fetch",
      "--quiet",
      "--no-tags",
      "--no-recurse-submodules",
      ...depth,
      `${url}.git`,
      ref,
    )) ??
    (await gitFailure(folder, token, url, "checkout", "--quiet", "--detach", "--no-recurse-submodules", "FETCH_HEAD"));
  const head = failed === undefined ? await git(folder, "rev-parse", "--verify", "HEAD") : undefined;
  if (head !== undefined) return checked(head.trim());
  const why = `${quote(ref, 200)} cannot be checked out in ${folder}: ${failed ?? "git knows no HEAD"}`;
  return rejected(fileFinding("file.unreadable", why));
}

/** What git said where it failed. The token is in the environment, where no other user sees it, and in no argument. */
async function gitFailure(
  folder: string,
  token: string,
  url: string,
  ...args: readonly string[]
): Promise<string | undefined> {
  const { PATH = "", HOME = "" } = process.env;
  const program = await findExecutable("git", PATH);
  if (program === undefined) return "git is not installed";
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
  const settings: readonly GitSetting[] = [
    // An empty value forgets what was set before: two such headers are refused.
    [`http.${url}.git.extraheader`, ""],
    [`http.${url}.git.extraheader`, header],
    ["credential.helper", ""],
    ...namingNoPrograms,
  ];
  const { ending, stderr } = await spawnLimited({
    argv: [program, ...args],
    env: {
      PATH,
      HOME,
      LC_ALL: "C",
      GIT_TERMINAL_PROMPT: "0",
      ...asEnvironment(settings),
    },
    cwd: folder,
    stdin: "",
    timeoutMs: FETCH_MS,
    outputBytes: 1 << 20,
  });
  if (ending.how === "exit" && ending.code === 0) return undefined;
  const said = new TextDecoder().decode(stderr).trim().split("\n").at(-1) ?? "";
  return quote(said === "" ? `git ended by ${ending.how}` : said.replaceAll(token, "***"), 300);
}
