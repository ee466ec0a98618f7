import type { Finding } from "../../findings.ts";
import type { Judged } from "../judge.ts";
/** A file and its new text; `before` is absent where there was none. Relative to the folder that is judged. */
export interface Change {
    readonly file: string;
    readonly before?: string;
    readonly after: string;
}
/** A workspace's files as they are on the disk, the byte order mark included. */
export interface Files {
    /** Undefined where it cannot be read. */
    read(file: string): Promise<string | undefined>;
}
/**
 * Mends what the findings name, where it is certain what wmill itself would write: what a person excused or turned off
 * stays as it is, and so does what only `wmill generate-metadata` knows.
 * @param folder absolute; the workspaces' roots and the findings' places count from there
 */
export declare function repairsOf(folder: string, workspaces: readonly Judged[], findings: readonly Finding[]): Promise<readonly Change[]>;
