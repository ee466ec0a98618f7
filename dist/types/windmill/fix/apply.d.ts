import type { Change } from "./repairs.ts";
/**
 * Writes what is still as it was read: a file that somebody else changed meanwhile stays theirs, and so does whatever
 * stands where a new one was to be, and what a link out of the folder leads to.
 * @returns what was written
 * @throws {SystemFault} when the disk refuses.
 */
export declare function applyChanges(folder: string, changes: readonly Change[]): Promise<readonly Change[]>;
/** As `git apply` takes it; empty where nothing changed. */
export declare const diffOf: (changes: readonly Change[]) => string;
