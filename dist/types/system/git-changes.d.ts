import { type Checked } from "../findings.ts";
/** Whether there are changes that are not committed; nothing where there is no git or no repository. */
export declare function hasUncommittedChanges(folder: string): Promise<boolean | undefined>;
/** The folder's path in its repository: empty, or one that ends with a slash; nothing where there is none. */
export declare const pathInRepository: (folder: string) => Promise<string | undefined>;
export interface Changes {
    /** Relative to the folder, deleted and untracked files included. */
    readonly files: readonly string[];
    /** Whether some are not committed. */
    readonly uncommitted: boolean;
}
/** What differs from a commit below a folder. */
export declare function changesSince(folder: string, ref: string): Promise<Checked<Changes>>;
/** What git prints in a folder; nothing where it fails, or where there is no git. */
export declare function git(folder: string, ...args: readonly string[]): Promise<string | undefined>;
