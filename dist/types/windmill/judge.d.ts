/** Judges one workspace: all of it, or what a change concerns. */
import type { Finding } from "../findings.ts";
import type { Tree } from "../system/tree.ts";
import { type JudgedHashes } from "./checks/drift.ts";
import type { Facts } from "./facts.ts";
import { type Place } from "./judging.ts";
import { type WorkspaceIndex } from "./workspace/read.ts";
/** One workspace as it was judged. */
export interface Judged {
    /** Relative to the folder: empty, or a path that ends with a slash. */
    readonly root: string;
    readonly index: WorkspaceIndex;
    readonly facts: Facts;
    /** Absent where wmill-lock.yaml holds none. */
    readonly hashes?: JudgedHashes;
    /** All that was found, of the change or not: a comment may excuse any of them. */
    readonly findings: readonly Finding[];
    /** Whether a finding in a file of this workspace is about the change; where all is judged, each of them is. */
    readonly concerns: (finding: Finding) => boolean;
    /** Why a script or flow was not judged in full; nothing for those that were. */
    readonly unjudged: (kind: "script" | "flow", path: string) => string | undefined;
}
/**
 * @param tree what of the folder is the workspace's
 * @param changed files that differ, relative to that folder: only what concerns them is found
 */
export declare function judgeWorkspace(place: Place, tree: Tree, changed?: readonly string[]): Promise<Judged>;
