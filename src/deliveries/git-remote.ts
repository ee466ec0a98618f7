/**
 * Commits by git itself, for servers without `createCommitOnBranch`: older GitHub Enterprise, Forgejo, Gitea. It works in
 * a bare repository of its own, so that neither the checkout's depth, hooks, filters nor credentials have a say.
 */
import { SystemFault } from "../faults.ts";
import { isProtection } from "../github/fault.ts";
import { permissionHint } from "../github/permission-hint.ts";
import { githubFinding } from "../github/rules.ts";
import { quote } from "../quote.ts";
import { asEnvironment, type GitSetting } from "../system/git-settings.ts";
import { findExecutable } from "../system/paths.ts";
import { spawnLimited } from "../system/process.ts";
import { makeScratch } from "../system/scratch.ts";
import type { Remote } from "../types/delivery.ts";
import type { Environment } from "../types/environment.ts";
import { deliveryFinding } from "./rules.ts";

export interface GitSettings {
  readonly token: string;
  /** Where PATH and the proxy variables are. */
  readonly environment: Environment;
  readonly signal: AbortSignal;
}

/** How much history is fetched: enough to find a run's own commit. */
const DEPTH = 20;
const TIMEOUT_MS = 120_000;
const MAX_OUTPUT = 64 * 1024 * 1024;

/** @param url the repository's page. */
export function gitRemote(url: string, settings: GitSettings): Remote {
  const address = `${url}.git`;
  let opened: Promise<string> | undefined;

  async function git(args: readonly string[], more: { readonly stdin?: string; readonly index?: string } = {}) {
    opened ??= openBare();
    return run(await opened, args, more);
  }

  async function openBare(): Promise<string> {
    const folder = await makeScratch();
    await run(folder, ["init", "--quiet", "--bare", "."], {});
    return folder;
  }

  async function run(
    folder: string,
    args: readonly string[],
    { stdin = "", index }: { readonly stdin?: string; readonly index?: string },
  ): Promise<string> {
    const { PATH = "" } = settings.environment;
    const program = await findExecutable("git", PATH);
    if (program === undefined) throw notPushed("there is no git on the PATH; install it");
    const { ending, stdout, stderr } = await spawnLimited({
      argv: [program, ...args],
      env: {
        ...isolated(folder, address, settings),
        PATH,
        ...(index !== undefined && { GIT_INDEX_FILE: `${folder}/${index}` }),
      },
      cwd: folder,
      stdin,
      timeoutMs: TIMEOUT_MS,
      outputBytes: MAX_OUTPUT,
      signal: settings.signal,
    });
    settings.signal.throwIfAborted();
    if (ending.how === "exit" && ending.code === 0) return new TextDecoder().decode(stdout);
    const said = ending.how === "exit" ? new TextDecoder().decode(stderr) : `it ended by ${ending.how}`;
    throw faultOf(said.replaceAll(settings.token, "***"), args[0] ?? "");
  }

  /** A commit of the server, with enough of its history. */
  const fetched = (oid: string) => git(["fetch", "--quiet", "--no-tags", `--depth=${DEPTH}`, address, oid]);

  /** Nothing is pushed where the branch is not where it was seen; `from` is empty where there was none. */
  const push = (branch: string, from: string, to: string) =>
    git(["push", "--quiet", `--force-with-lease=refs/heads/${branch}:${from}`, address, `${to}:refs/heads/${branch}`]);

  return {
    async look(branch, paths) {
      const listed = await git(["ls-remote", "--quiet", address, `refs/heads/${branch}`]);
      const oid = listed.split(/\s/, 1)[0] ?? "";
      if (oid === "") return undefined;
      await fetched(oid);
      const log = await git(["log", `-${DEPTH}`, "--format=%H%x00%B%x01", oid]);
      const commits = log
        .split("\x01")
        .map((it) => it.trim().split("\0"))
        .filter(([id]) => id !== "")
        .map(([id = "", message = ""]) => ({ oid: id, message: message.trimEnd() }));
      const found = await Promise.all(
        paths.map(async (path) => {
          const entry = await git(["ls-tree", "-z", "--full-tree", oid, "--", path]).catch(() => "");
          const blob = /^\d+ blob ([0-9a-f]+)\t/.exec(entry)?.[1];
          return blob === undefined ? [] : [[path, blob] as const];
        }),
      );
      return { oid, commits, blobs: new Map(found.flat()) };
    },
    read: (oid) => git(["cat-file", "blob", oid]),
    async create(branch, oid) {
      await fetched(oid);
      await push(branch, "", oid);
    },
    async reset({ branch, from, to }) {
      await fetched(to);
      await push(branch, from, to);
    },
    async commit({ branch, on, files, message }) {
      // Another remote may have done the looking.
      await fetched(on);
      const index = `index-${on}`;
      await git(["read-tree", on], { index });
      for (const { path, text } of files) {
        const blob = (await git(["hash-object", "-w", "--stdin"], { stdin: text })).trim();
        const mode = /^(\d+) blob/.exec(await git(["ls-tree", on, "--", path]))?.[1] ?? "100644";
        await git(["update-index", "--add", "--cacheinfo", `${mode},${blob},${path}`], { index });
      }
      const tree = (await git(["write-tree"], { index })).trim();
      const text = `${message.headline}\n\n${message.body}\n`;
      const oid = (await git(["commit-tree", tree, "-p", on], { stdin: text })).trim();
      await push(branch, on, oid);
      return oid;
    },
  };
}

/** Nothing of the surroundings; the token in the environment, where no list of processes shows it. */
function isolated(
  home: string,
  address: string,
  { token, environment }: GitSettings,
): Readonly<Record<string, string>> {
  const login = Buffer.from(`x-access-token:${token}`).toString("base64");
  const config: readonly GitSetting[] = [
    [`http.${address}.extraheader`, `Authorization: Basic ${login}`],
    ["http.followRedirects", "false"],
    ["credential.helper", ""],
    ["core.hooksPath", "/dev/null"],
    ["core.fsmonitor", "false"],
    ["gc.auto", "0"],
  ];
  const proxies = ["http_proxy", "https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY", "GIT_SSL_CAINFO"];
  const who = { NAME: "Fire-Flow", EMAIL: "fire-flow@users.noreply.github.com" };
  return {
    HOME: home,
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "/bin/false",
    ...asEnvironment(config),
    ...Object.fromEntries(proxies.flatMap((it) => (environment[it] ? [[it, environment[it] as string]] : []))),
    ...Object.fromEntries(
      Object.entries(who).flatMap(([key, value]) => [
        [`GIT_AUTHOR_${key}`, value],
        [`GIT_COMMITTER_${key}`, value],
      ]),
    ),
  };
}

/** What git says, as the fault that GitHub's API would have given. Addresses say nothing: they hold anybody's names. */
export function faultOf(said: string, command: string): SystemFault {
  const line = quote(said.trim().replace(/\s*\n\s*/g, " · "), 300);
  const fact = `git ${command}: ${line}`;
  const words = said.replace(/\b[a-z]+:\/\/[^\s']+/g, "");
  if (/non-fast-forward|fetch first|stale info|cannot lock ref|reference already exists/i.test(words)) {
    return new SystemFault(githubFinding("github.stale-head", `${fact}. Run again on the new head.`));
  }
  if (isProtection(words) || /GH0(06|13):|pre-receive hook declined/i.test(words)) {
    const next = "Set delivery: pull-request, or let this token bypass the branch's rules.";
    return new SystemFault(githubFinding("github.protected-branch", `${fact}. ${next}`));
  }
  if (/authentication failed|could not read username|invalid credentials|error: 401/i.test(words)) {
    return new SystemFault(githubFinding("github.unauthorized", `${fact}. Set github-token to a token that is valid.`));
  }
  if (/error: 403|permission to .+ denied|access to .+ not granted|remote: forbidden/i.test(words)) {
    return new SystemFault(githubFinding("github.forbidden", `${fact}. ${permissionHint("git push", said)}`));
  }
  if (/could not resolve|failed to connect|timed out|hung up|RPC failed|error: 5\d\d/i.test(words)) {
    return new SystemFault(githubFinding("github.connection", `${fact}. Run again later; check the network.`));
  }
  return notPushed(`${line}; see what git says, and run deliver on the report folder`);
}

const notPushed = (why: string): SystemFault => new SystemFault(deliveryFinding("delivery.not-pushed", why));
