import type { Tree } from "../../system/tree.ts";
import type { Config } from "./config.ts";
import { type Part, type ScriptLanguage } from "./paths.ts";
export interface ScriptFiles {
    readonly path: string;
    /** One program, unless something is wrong. */
    readonly programs: readonly {
        readonly file: string;
        readonly language: ScriptLanguage;
    }[];
    readonly metadata: readonly string[];
    readonly locks: readonly string[];
    /** Files of its `__mod` folder. */
    readonly modules: readonly string[];
}
/** An asset of one file, or of a folder with a main file. */
export interface YamlAsset {
    readonly part: Exclude<Part, {
        readonly kind: "script";
    }>;
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
export declare function indexOf({ files, outside }: Pick<Tree, "files" | "outside">, config: Config): WorkspaceIndex;
export {};
