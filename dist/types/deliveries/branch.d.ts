/** Making and moving branches, where an answer may be lost and others may be at work. */
import type { Head, Remote } from "../types/delivery.ts";
/**
 * The branch after it was asked to change. Its fault counts only where the branch is as it was: what was asked for may be
 * done though the answer was lost, or somebody else did it.
 * @param before the head that was seen; nothing where there was no branch
 * @throws what was thrown, where nothing came of it.
 */
export declare function after(change: Promise<unknown>, before: Head | undefined, { remote, branch }: {
    readonly remote: Remote;
    readonly branch: string;
}, paths: readonly string[]): Promise<Head>;
/** Makes a branch that does not exist at the head of `base`; gives the branch. */
export declare function ensureBranch({ remote, branch, base }: {
    readonly remote: Remote;
    readonly branch: string;
    readonly base: string;
}, paths?: readonly string[]): Promise<Head>;
