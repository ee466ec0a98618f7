/** Where the workspaces of a folder are, and which of its files are whose. */
import type { Tree } from "../../system/tree.ts";
import { baseName, configFile, folderName, isPushedPlace, partOf } from "./paths.ts";

export interface Found {
  /** Whether a wmill.yaml says that it is a workspace; else it was guessed. */
  readonly stated: boolean;
  /** What is below it and below no other that is further in. Paths are still relative to the folder. */
  readonly tree: Tree;
}

/** What is looked for, in words. */
export const lookedFor = `${configFile}, or f/ and u/ with scripts, flows or apps in them`;

/**
 * Every folder with a wmill.yaml; and of what is below none of those every folder that holds `f/` or `u/` with something of
 * Windmill's in it. wmill goes by the nearest wmill.yaml upwards, so that one inside of another is a workspace of its own.
 * @returns by root, relative to the folder: empty, or a path that ends with a slash
 */
export function findWorkspaces(tree: Tree): ReadonlyMap<string, Found> {
  const { files, outside, links, odd } = tree;
  const configs = [...files, ...outside, ...links, ...odd].filter((it) => baseName(it) === configFile);
  const all = new Set(configs.map((it) => prefixOf(folderName(it))));
  const stated = new Set([...all].filter((it) => !isPushedBy(it, all)));
  const guessed = new Set<string>();
  for (const file of files) {
    if (rootOf(file, stated) !== undefined) continue;
    const [, before = "", inside = ""] = /^((?:[^/]+\/)*?)([uf]\/[^/]+\/.+)$/s.exec(file) ?? [];
    if (inside === "" || guessed.has(before)) continue;
    const part = partOf(inside);
    // A program alone is no sign of Windmill.
    if (part && isPushedPlace(inside) && part.part !== "program" && part.kind !== "stray-flow") guessed.add(before);
  }
  return treesOf(tree, [...stated, ...guessed].sort(), (it) => stated.has(it));
}

type Roots = Pick<ReadonlySet<string>, "has" | "size">;

/** The innermost of the roots that a path is below. */
export function rootOf(path: string, roots: Roots): string | undefined {
  // Mostly the folder itself is the only one.
  if (roots.size === 1 && roots.has("")) return "";
  for (let end = path.lastIndexOf("/"); end >= 0; end = path.lastIndexOf("/", end - 1)) {
    const root = path.slice(0, end + 1);
    if (roots.has(root)) return root;
    if (end === 0) break;
  }
  return roots.has("") ? "" : undefined;
}

function treesOf(
  tree: Tree,
  roots: readonly string[],
  isStated: (root: string) => boolean,
): ReadonlyMap<string, Found> {
  const empty = (): Growing => ({ files: [], outside: [], links: [], odd: [], unreadable: [] });
  const found = new Map(roots.map((it) => [it, { stated: isStated(it), tree: empty() }]));
  const treeOf = (path: string) => found.get(rootOf(path, found) ?? "")?.tree;
  for (const it of tree.files) treeOf(it)?.files.push(it);
  for (const it of tree.outside) treeOf(it)?.outside.push(it);
  for (const it of tree.links) treeOf(it)?.links.push(it);
  for (const it of tree.odd) treeOf(it)?.odd.push(it);
  for (const it of tree.unreadable) treeOf(it.path)?.unreadable.push(it);
  return found;
}

type Growing = { readonly [K in keyof Tree]: Tree[K][number][] };

/** Whether another workspace takes the whole folder for its own, whatever stands in it. */
const isPushedBy = (root: string, others: ReadonlySet<string>): boolean => {
  const outer = rootOf(root.slice(0, -1), others);
  return outer !== undefined && isPushedPlace(root.slice(outer.length));
};

const prefixOf = (folder: string): string => (folder === "" ? "" : `${folder}/`);
