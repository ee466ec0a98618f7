import { type Checked } from "../findings.ts";
/** Whether there are changes that are not committed; nothing where there is no git or no repository. */
export declare function hasUncommittedChanges(folder: string): Promise<boolean | undefined>;
/** The folder's path in its repository: empty, or one that ends with a slash; nothing where there is none. */
export declare const pathInRepository: (folder: string) => Promise<string | undefined>;
/** Files that differ from a commit, deleted and untracked ones included, relative to the folder. */
export declare function changedSince(folder: string, ref: string): Promise<Checked<readonly string[]>>;
/** What git prints in a folder; nothing where it fails, or where there is no git. */
export declare function git(folder: string, ...args: readonly string[]): Promise<string | undefined>;
