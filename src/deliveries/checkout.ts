/** The checkout that a run works in: where it is from, and whether what is judged there is what everybody has. */
import { posix } from "node:path";
import { type Checked, checked, type Finding, rejected } from "../findings.ts";
import { quote } from "../quote.ts";
import { git } from "../system/git-changes.ts";
import type { Checkout } from "../types/checkout.ts";
import { deliveryFinding } from "./rules.ts";

/** Reads the checkout around a folder. */
export async function readCheckout(folder: string): Promise<Checked<Checkout>> {
  const run = (...args: readonly string[]) => git(folder, ...args);
  const [head, prefix, branch, remote, outer] = await Promise.all([
    run("rev-parse", "--verify", "--quiet", "HEAD"),
    run("rev-parse", "--show-prefix"),
    run("symbolic-ref", "--quiet", "--short", "HEAD"),
    run("config", "--get", "remote.origin.url"),
    run("rev-parse", "--show-superproject-working-tree"),
  ]);
  if (head === undefined || prefix === undefined) {
    const why = `${folder} is no checkout of a repository with a commit; check it out first (actions/checkout), or set delivery: none and on-escalation: none`;
    return rejected(deliveryFinding("delivery.no-repository", why));
  }
  if (outer?.trim()) {
    const why = `${folder} is a submodule: what is committed here belongs to its own repository; run there, or from the outer repository's folder`;
    return rejected(deliveryFinding("delivery.submodule", why));
  }
  const origin = originOf(remote?.trim() ?? "");
  const fromRoot = (path: string) => posix.normalize(posix.join(prefix.trim(), path));
  return checked({
    prefix: prefix.trim(),
    fromRoot,
    ...(branch !== undefined && { branch: branch.trim() }),
    ...(origin && { origin }),
    // A name such as @{-1} is another branch's.
    isBranchName: async (name) => (await run("check-ref-format", "--branch", name))?.trim() === name,
    idOf: async (path) => (await run("rev-parse", "--verify", "--quiet", `HEAD:${fromRoot(path)}`))?.trim(),
    isCommitted: async (path) => {
      const tracked = await run("ls-files", "--error-unmatch", "--", path);
      return tracked !== undefined && (await run("diff", "--quiet", "HEAD", "--", path)) !== undefined;
    },
    faultsOf: async (path) => [...(await inTheWay(fromRoot(path), run)), ...(await underLfs(path, run))],
  });
}

/** What a repository is called, by its address: the last two names of https, ssh and scp-like ones. */
export function originOf(url: string): Checkout["origin"] {
  const [, owner, repo] = /[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url) ?? [];
  return owner === undefined || repo === undefined ? undefined : { owner, repo };
}

type Run = (...args: readonly string[]) => Promise<string | undefined>;

/** Each name of the path, held against what HEAD has there: a link, a submodule, a file, another spelling. */
async function inTheWay(path: string, run: Run): Promise<readonly Finding[]> {
  const names = path.split("/");
  // Of what is there workflows and git itself are made. Case-insensitive because some file systems are.
  const own = names.find((it) => /^\.git(hub)?$/i.test(it));
  if (own !== undefined) {
    const why = `${quote(path, 200)} is under ${own}, where Fire-Flow never writes; name another program`;
    return [deliveryFinding("delivery.path", why)];
  }
  for (let depth = 1; depth <= names.length; depth += 1) {
    const folder = names.slice(0, depth - 1).join("/");
    const name = names[depth - 1] as string;
    const here = names.slice(0, depth).join("/");
    const last = depth === names.length;
    const listed = (await run("ls-tree", "-z", "--full-tree", folder === "" ? "HEAD" : `HEAD:${folder}`)) ?? "";
    const entries = listed
      .split("\0")
      .filter(Boolean)
      .map((it) => /^(\d+) (\w+) \w+\t(.*)$/s.exec(it) ?? []);
    const twin = entries.find(([, , , other = ""]) => other !== name && other.toLowerCase() === name.toLowerCase());
    if (twin) {
      const why = `${quote(path, 200)} differs from ${quote(twin[3] ?? "", 200)}, which is in the repository, by case alone; spell it alike, or rename one`;
      return [deliveryFinding("delivery.case-clash", why)];
    }
    const [, mode, type] = entries.find(([, , , other]) => other === name) ?? [];
    if (mode === undefined) return [];
    if (mode === "160000") {
      const why = `${quote(here, 200)} is a submodule, so that ${quote(path, 200)} belongs to another repository; run there, or name another program`;
      return [deliveryFinding("delivery.submodule", why)];
    }
    if (mode === "120000" || (type === "tree") === last) {
      const what = mode === "120000" ? "a link" : last ? "a folder" : "a file";
      return [
        deliveryFinding("delivery.path", `${quote(here, 200)} is ${what} in the repository; name another program`),
      ];
    }
  }
  return [];
}

async function underLfs(path: string, run: Run): Promise<readonly Finding[]> {
  const attribute = (await run("check-attr", "-z", "filter", "--", path))?.split("\0")[2];
  if (attribute !== "lfs") return [];
  const why = `${quote(path, 200)} is under Git LFS by .gitattributes; take it out there, or name another program`;
  return [deliveryFinding("delivery.lfs", why)];
}
