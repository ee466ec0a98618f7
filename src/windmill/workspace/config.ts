/** wmill.yaml: what it says that decides how the workspace is judged. */
import picomatch from "picomatch";
import { childOf, entriesOf, flagOf, mapOf, textOf, textsOf } from "../nodes.ts";
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
  /** Whether folders are named `x__flow` rather than `x.flow`; unknown without a wmill.yaml. */
  readonly nonDottedPaths: boolean | undefined;
  readonly typescript: "bun" | "deno";
  readonly plainSecrets: boolean;
  readonly environments: readonly Environment[];
}

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
  nonDottedPaths: undefined,
  typescript: "bun",
  plainSecrets: false,
  environments: [],
};

export function configOf(document: Node): Config {
  const map = mapOf(document);
  if (!map) return { ...noConfig, found: true, nonDottedPaths: false };
  const stated = environmentKeys.map((key) => childOf(map, key)).find((it) => mapOf(it));
  const named = entriesOf(stated).filter((it) => it.key !== "commonSpecificItems");
  const levels: readonly (Node | undefined)[] = [map, ...named.map((it) => childOf(it.node, "overrides"))];
  const states = (key: string, value: boolean) => levels.some((it) => flagOf(childOf(it, key)) === value);
  return {
    found: true,
    includes: filterOf(map),
    pushes: (kind) => {
      const skip = skipKeys[kind];
      if (skip !== undefined) return !(flagOf(childOf(map, skip)) ?? false) || states(skip, false);
      return states(includeKeys[kind] ?? "", true);
    },
    nonDottedPaths: flagOf(childOf(map, "nonDottedPaths")) ?? false,
    typescript: textOf(childOf(map, "defaultTs")) === "deno" ? "deno" : "bun",
    plainSecrets: states("plainSecrets", true),
    environments: named.map(({ key, node }) => ({
      name: key,
      overrides: entriesOf(childOf(node, "overrides")).map((it) => it.key),
      specificItems: entriesOf(childOf(node, "specificItems")).map((it) => it.key),
    })),
  };
}

/** As the CLI decides it: any of `includes`, none of `excludes`, and any of `extraIncludes` where there are some. */
function filterOf(map: Node): (file: string) => boolean {
  const [includes, excludes, extra] = ["includes", "excludes", "extraIncludes"].map((key) => {
    const patterns = textsOf(childOf(map, key)).filter((it) => it.length < 1000);
    return patterns.length === 0 ? undefined : picomatch([...patterns]);
  });
  if (!includes && !excludes) return () => true;
  return (file) => (includes?.(file) ?? true) && !(excludes?.(file) ?? false) && (extra?.(file) ?? true);
}
