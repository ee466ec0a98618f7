/** What of a workspace a change concerns: the changed assets, and those whose text names one of them. */
import { baseName, configFile, folderName, lockFile, programOf } from "./workspace/paths.ts";
import type { WorkspaceIndex } from "./workspace/read.ts";

export interface Focus {
  /** Whether an asset is judged in full: one of its files changed, was added or is gone. */
  readonly holds: (path: string) => boolean;
  /** Whether a file's text names what changed; it is read only where that can be. */
  readonly names: (file: string, read: (file: string) => string) => boolean;
  /**
   * Whether a finding is about the change: in a changed asset, or elsewhere about one.
   * @param file where it is
   * @param about files and paths of assets, there or not
   */
  readonly concerns: (file: string, about: readonly string[]) => boolean;
  /** All has to be read: a hash that changed may be wrong of any file. */
  readonly needsAll: boolean;
}

/** Languages whose programs import scripts, each of its own kind. */
const importing: readonly RegExp[] = [/\.py$/, /\.ts$/];

/** Assets that others do not name by the last part of their path. */
const unnamed: readonly string[] = ["folder", "group", "user", "settings", "stray-flow"];

/**
 * @param changed files relative to the workspace, deleted ones included
 * @returns nothing where all of the workspace is concerned: its wmill.yaml changed, or what every lock is made from
 */
export function focusOn(changed: ReadonlySet<string>, index: WorkspaceIndex): Focus | undefined {
  if ([...changed].some((it) => it === configFile || it.startsWith("dependencies/"))) return undefined;
  const paths = new Set<string>();
  const names = new Set<string>();
  for (const file of changed) {
    const asset = index.assetOf(file);
    if (asset) paths.add(asset.path);
    if (!asset || !unnamed.includes(asset.kind)) names.add(baseName(asset?.path ?? file));
    for (const folder of asset?.kind === "script" ? foldersWith(asset.path, index) : []) {
      paths.add(folder);
      names.add(baseName(folder));
    }
  }
  const escaped = [...names].map((it) => it.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  // As a name of its own: `s2` is not in `s20`.
  const named = new RegExp(`(?<![\\w-])(?:${escaped.join("|")})(?![\\w-])`);
  const programs = [...paths].flatMap((it) => index.scripts.get(it)?.programs.map((own) => own.file) ?? []);
  const importable = importing.filter((it) => [...changed, ...programs].some((own) => it.test(own)));
  // A script's metadata names its lock alone, which may be shared.
  const isLock = (it: string) => it.endsWith(".lock") || index.assetOf(it) === undefined;
  const locks = [...changed].some(isLock);
  const mayName = (file: string): boolean => {
    if (programOf(file)) return importable.some((it) => it.test(file));
    return locks || !/\.script\.(?:yaml|json)$/.test(file);
  };
  const isChanged = (it: string) => changed.has(it) || paths.has(it) || paths.has(index.assetOf(it)?.path ?? "");
  return {
    holds: (path) => paths.has(path),
    names: (file, read) => escaped.length > 0 && mayName(file) && named.test(read(file)),
    concerns: (file, about) => isChanged(file) || about.some(isChanged),
    needsAll: changed.has(lockFile),
  };
}

/** Folders that a script is imported by: those that no script is below any more, and the one whose package it is. */
function foldersWith(path: string, index: WorkspaceIndex): readonly string[] {
  const folders: string[] = [];
  for (let it = folderName(path); it.includes("/"); it = folderName(it)) if (!index.holdsScripts(it)) folders.push(it);
  return baseName(path) === "__init__" ? [...folders, folderName(path)] : folders;
}
