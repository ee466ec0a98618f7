import { type Checked } from "../findings.ts";
/**
 * The absolute place of a path that Fire-Flow may write to: below `base`, through no link, not under `.git` or
 * `.github`. What does not exist yet is fine.
 */
export declare function insideWorkingDirectory(path: string, base: string): Promise<Checked<string>>;
/** Every executable of that name on a PATH, in its order. Relative entries are skipped: they mean the user's own files. */
export declare function findExecutables(name: string, path: string | undefined): Promise<readonly string[]>;
/** The first executable of that name on a PATH. */
export declare const findExecutable: (name: string, path: string | undefined) => Promise<string | undefined>;
/** The path with all links resolved, or nothing where there is none. Asked at once: to hand it to a thread takes longer. */
export declare function realPath(path: string): string | undefined;
/** Whether there is anything at the path that this user may see. */
export declare const exists: (path: string) => boolean;
/** Whether anything stands at the path itself, a link that leads to nothing included. */
export declare function isTaken(path: string): boolean;
/** What stands at a path: a folder, a link with its target, or nothing that concerns us. */
export declare function folderOrLink(path: string): {
    readonly link?: string;
} | undefined;
/** Whether the file is a native Linux program rather than a script that starts one. */
export declare function isNative(path: string): Promise<boolean>;
/** Whether there is nothing at all in a folder that is there. */
export declare const isEmptyFolder: (path: string) => Promise<boolean>;
