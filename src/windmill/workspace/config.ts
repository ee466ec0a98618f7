/** wmill.yaml: what it says that decides how the workspace is judged. */
import { Minimatch } from "minimatch";
import { childOf, entriesOf, listOf, mapOf, textOf, textsOf, truthOf } from "../nodes.ts";
import type { Node } from "../yaml.ts";
import type { AssetKind } from "./paths.ts";

/** One environment: a workspace on a server that a git branch stands for. */
export interface Environment {
  readonly name: string;
  /** Keys that it states otherwise than the top level. */
  readonly overrides: readonly string[];
  readonly specificItems: readonly string[];
}

export interface Config {
  /** Whether the workspace has a wmill.yaml. */
  readonly found: boolean;
  /** Whether a file is taken by `includes`, `excludes` and `extraIncludes`. */
  readonly includes: (file: string) => boolean;
  /** Whether a push takes assets of the kind, in any environment. */
  readonly pushes: (kind: AssetKind) => boolean;
  /** Whether it says in so many words that no push takes assets of the kind: what is wrong of them is never met. */
  readonly leavesOut: (kind: AssetKind) => boolean;
  /** Whether folders are named `x__flow` rather than `x.flow`; unknown without a wmill.yaml. */
  readonly nonDottedPaths: boolean | undefined;
  readonly typescript: "bun" | "deno";
  /** Whether a TypeScript file is pushed as a bundle of all that it imports: a file of one of the `codebases`. */
  readonly isBundled: (file: string) => boolean;
  readonly plainSecrets: boolean;
  readonly environments: readonly Environment[];
}

/** Where wmill.yaml and its environments name files by patterns. */
export const patternKeys = ["includes", "excludes", "extraIncludes"];

/** In the order that the CLI prefers them. */
export const environmentKeys = ["workspaces", "gitBranches", "environments", "git_branches"] as const;

const skipKeys: Partial<Record<AssetKind, string>> = {
  script: "skipScripts",
  flow: "skipFlows",
  app: "skipApps",
  raw_app: "skipApps",
  resource: "skipResources",
  variable: "skipVariables",
  "resource-type": "skipResourceTypes",
  folder: "skipFolders",
};
const includeKeys: Partial<Record<AssetKind, string>> = {
  schedule: "includeSchedules",
  trigger: "includeTriggers",
  user: "includeUsers",
  group: "includeGroups",
  settings: "includeSettings",
};

export const noConfig: Config = {
  found: false,
  includes: () => true,
  pushes: (kind) => kind in skipKeys,
  leavesOut: () => false,
  nonDottedPaths: undefined,
  typescript: "bun",
  isBundled: () => false,
  plainSecrets: false,
  environments: [],
};

export function configOf(document: Node): Config {
  const map = mapOf(document);
  if (!map) return { ...noConfig, found: true, nonDottedPaths: false };
  const stated = environmentKeys.map((key) => childOf(map, key)).find((it) => mapOf(it));
  const named = [...entriesOf(stated).values()].filter((it) => it.key !== "commonSpecificItems");
  const levels: readonly (Node | undefined)[] = [map, ...named.map((it) => childOf(it.node, "overrides"))];
  const states = (key: string, value: boolean) => levels.some((it) => truthOf(childOf(it, key)) === value);
  const pushes = (kind: AssetKind) => {
    const skip = skipKeys[kind];
    if (skip !== undefined) return !(truthOf(childOf(map, skip)) ?? false) || states(skip, false);
    return states(includeKeys[kind] ?? "", true);
  };
  return {
    found: true,
    includes: filterOf(map, levels),
    pushes,
    leavesOut: (kind) =>
      !pushes(kind) && truthOf(childOf(map, skipKeys[kind] ?? includeKeys[kind] ?? "")) !== undefined,
    nonDottedPaths: truthOf(childOf(map, "nonDottedPaths")) ?? false,
    typescript: textOf(childOf(map, "defaultTs")) === "deno" ? "deno" : "bun",
    isBundled: bundlesOf(map),
    plainSecrets: states("plainSecrets", true),
    environments: named.map(({ key, node }) => ({
      name: key,
      overrides: [...entriesOf(childOf(node, "overrides")).keys()],
      specificItems: [...entriesOf(childOf(node, "specificItems")).keys()],
    })),
  };
}

/** As the CLI decides it: `relative_path` does not count. */
function bundlesOf(map: Node): (file: string) => boolean {
  const codebases = listOf(childOf(map, "codebases")).map((it) => ({
    includes: matcherOf(childOf(it, "includes"), true),
    excludes: matcherOf(childOf(it, "excludes"), false),
  }));
  return (file) =>
    file.endsWith(".ts") && codebases.some((it) => (it.includes?.(file) ?? true) && !it.excludes?.(file));
}

/**
 * Nothing where there are no patterns.
 * @param intricate what is taken by a pattern that could hold the run
 */
function matcherOf(stated: Node | undefined, intricate: boolean): ((file: string) => boolean) | undefined {
  const patterns = [...textsOf(stated), textOf(stated) ?? []].flat();
  const matchers = patterns.map((it) => (isIntricate(it) ? () => intricate : matcher(it)));
  return patterns.length === 0 ? undefined : (file) => matchers.some((it) => it(file));
}

/** Long, with many wildcards or groups in one name, or a group that repeats: names can be made that take hours to compare. */
export const isIntricate = (pattern: string): boolean =>
  pattern.length >= 1000 ||
  /[*+]\(/.test(pattern) ||
  pattern.split("/").some((name) => {
    const [stars, groups] = [/\*+/g, /[@?!]\(/g].map((it) => name.match(it)?.length ?? 0) as [number, number];
    return groups > 1 || stars + groups > 5;
  });

/** By the library that the CLI goes by; for `f/**`, which most workspaces have, it is not begun. */
export function matcher(pattern: string): (file: string) => boolean {
  const folder = /^(?:[\w-]+\/)+(?=\*\*$)/.exec(pattern)?.[0];
  if (folder !== undefined) return (file) => file.startsWith(folder) && !file.includes("/.", folder.length - 1);
  const glob = new Minimatch(pattern, { braceExpandMax: 1000 });
  return (file) => glob.match(file);
}

/** Whether a push takes a file, to any environment: what one overrides takes the place of what the top level says. */
function filterOf(map: Node, levels: readonly (Node | undefined)[]): (file: string) => boolean {
  const stating = levels.filter((it) => it === map || patternKeys.some((key) => childOf(it, key)));
  const filters = stating.map((it) => approvalOf((key) => childOf(it, key) ?? childOf(map, key)));
  return (file) => filters.some((it) => it(file));
}

/** As the CLI decides it: any of `includes`, none of `excludes`, and any of `extraIncludes` where there are some. */
function approvalOf(stated: (key: string) => Node | undefined): (file: string) => boolean {
  const [includes, excludes, extra] = patternKeys.map((key) => {
    const patterns = stated(key);
    // What is not known to be left out is judged.
    return patterns?.kind === "list" ? matcherOf(patterns, key !== "excludes") : undefined;
  });
  // An empty list of them takes nothing, once there are excludes.
  if (!includes && excludes && isEmptyList(stated("includes"))) return () => false;
  if (!includes && !excludes) return () => true;
  return (file) => (includes?.(file) ?? true) && !(excludes?.(file) ?? false) && (extra?.(file) ?? true);
}

const isEmptyList = (node: Node | undefined): boolean => node?.kind === "list" && node.items.length === 0;
