/** A workspace as an index of paths: what assets there are and which files make them. No file is read for it. */
import { nearest } from "../../nearest.ts";
import type { Tree } from "../../system/tree.ts";
import type { Config } from "./config.ts";
import {
  baseName,
  commonFile,
  folderName,
  isPushedPlace,
  lockFile,
  type Part,
  partOf,
  programOf,
  type ScriptLanguage,
} from "./paths.ts";

export interface ScriptFiles {
  readonly path: string;
  /** One program, unless something is wrong. */
  readonly programs: readonly { readonly file: string; readonly language: ScriptLanguage }[];
  readonly metadata: readonly string[];
  readonly locks: readonly string[];
  /** Files of its `__mod` folder. */
  readonly modules: readonly string[];
}

/** An asset of one file, or of a folder with a main file. */
export interface YamlAsset {
  readonly part: Exclude<Part, { readonly kind: "script" }>;
  readonly path: string;
  readonly file: string;
}

/** Every file and asset below a workspace's root. Files are relative to the root. */
export interface WorkspaceIndex {
  readonly config: Config;
  readonly files: ReadonlySet<string>;
  /** Links to files out of the folder, which are none of these: wmill reads them, and they are not read here. */
  readonly outside: ReadonlySet<string>;
  /** Whether there is a wmill-lock.yaml to hold hashes against. */
  readonly hasHashes: boolean;
  readonly scripts: ReadonlyMap<string, ScriptFiles>;
  readonly assets: readonly YamlAsset[];
  /** Folders that look like flows or apps, by their path with suffix, with their files. */
  readonly folders: ReadonlyMap<string, readonly string[]>;
  /** What exists by kind and path, also where `includes` leaves it out: a reference to it holds. */
  readonly exists: (kind: Part["kind"] | "program", path: string) => boolean;
  /** The asset that a file is part of, or was: it need not be there. */
  readonly assetOf: (file: string) => Pick<Part, "kind" | "path"> | undefined;
  /** Whether scripts lie below a path. */
  readonly holdsScripts: (folder: string) => boolean;
  /** What a path that is not there most likely means: what has its name elsewhere, or nearly its name in its folder. */
  readonly near: (kind: Named, path: string) => string | undefined;
}

/** Kinds that others name by their paths. */
type Named = "script" | "flow" | "resource" | "variable";

/** Names; in a larger folder they are as like each other as a misspelt one is. */
const MAX_COMPARED = 1000;

export function indexOf({ files, outside }: Pick<Tree, "files" | "outside">, config: Config): WorkspaceIndex {
  const scripts = new Map<string, { -readonly [K in keyof ScriptFiles]: ScriptFiles[K] }>();
  const assets: YamlAsset[] = [];
  const folders = new Map<string, string[]>();
  const known = new Set<string>();
  const names = new Map<string, string>();
  const beside = new Map<string, string[]>();
  const scriptFolders = new Set<string>();
  const takenScripts = new Set<string>();
  const environments = config.environments.map((it) => it.name);

  const all = new Set(files);
  const partIn = (file: string) => partOf(withoutEnvironment(file, environments)) ?? dottedProgram(file, all);
  for (const file of files) {
    const part = partIn(file);
    if (!part) continue;
    const { path } = part;
    if (part.part === "main" || part.part === "program" || part.part === "metadata") known.add(`${part.kind} ${path}`);
    if (part.part === "program" || part.part === "module") known.add(`program ${path}`);
    if (part.part === "program" || part.part === "main") {
      const key = `${part.kind} ${baseName(path)}`;
      if (!names.has(key)) names.set(key, path);
      append(beside, `${part.kind} ${folderName(path)}`, baseName(path));
    }
    for (let at = part.kind === "script" ? path.lastIndexOf("/") : -1; at > 0; at = path.lastIndexOf("/", at - 1)) {
      scriptFolders.add(path.slice(0, at));
    }
    if ("suffix" in part) append(folders, part.path + part.suffix, file);
    const taken = config.includes(file) && (isPushedPlace(file) || part.kind === "stray-flow");
    if (part.kind !== "script") {
      if (taken && part.part === "main") assets.push({ part, path, file });
      continue;
    }
    // What belongs to a program or metadata wmill finds on the disk, whatever wmill.yaml says of it.
    if (taken) takenScripts.add(path);
    const script = scripts.get(path) ?? { path, programs: [], metadata: [], locks: [], modules: [] };
    scripts.set(path, script);
    if (part.part === "program") script.programs = [...script.programs, { file, language: part.language }];
    else if (part.part === "metadata") script.metadata = [...script.metadata, file];
    else if (part.part === "lock") script.locks = [...script.locks, file];
    else script.modules = [...script.modules, file];
  }
  for (const path of scripts.keys()) if (!takenScripts.has(path)) scripts.delete(path);
  return {
    config,
    files: all,
    outside: new Set(outside),
    hasHashes: all.has(lockFile),
    scripts,
    assets,
    folders,
    exists: (kind, path) => known.has(`${kind} ${path}`),
    assetOf(file) {
      // Whether a name with a dot is a program's is told by metadata, which may have gone with it.
      const stem = programOf(file)?.stem;
      return partIn(file) ?? (stem === undefined ? undefined : { kind: "script", path: stem });
    },
    holdsScripts: (folder) => scriptFolders.has(folder),
    near(kind, path) {
      const elsewhere = names.get(`${kind} ${baseName(path)}`);
      const others = beside.get(`${kind} ${folderName(path)}`) ?? [];
      if (elsewhere !== undefined || others.length > MAX_COMPARED) return elsewhere;
      const name = nearest(baseName(path), others);
      return name === undefined ? undefined : `${folderName(path)}/${name}`;
    },
  };
}

/** A program whose name holds a dot is one if metadata says so: `x.v2.py` with `x.v2.script.yaml`, but not `x.test.ts`. */
function dottedProgram(file: string, files: ReadonlySet<string>): Part | undefined {
  const program = programOf(file);
  if (!program || !["yaml", "json"].some((it) => files.has(`${program.stem}.script.${it}`))) return undefined;
  return { kind: "script", part: "program", path: program.stem, language: program.language };
}

/** Specific items of an environment are the common ones there. */
function withoutEnvironment(file: string, environments: readonly string[]): string {
  for (const it of environments) {
    const common = commonFile(file, it);
    if (common !== undefined) return common;
  }
  return file;
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
