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
/**
 * @param changed files relative to the workspace, deleted ones included
 * @returns nothing where all of the workspace is concerned: its wmill.yaml changed, or what every lock is made from
 */
export declare function focusOn(changed: ReadonlySet<string>, index: WorkspaceIndex): Focus | undefined;
