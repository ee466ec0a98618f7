/** Judges one workspace: all of it, or what a change concerns. */
import type { Finding } from "../findings.ts";
import type { Tree } from "../system/tree.ts";
import type { Facts } from "./facts.ts";
import { type Place } from "./judging.ts";
import { type WorkspaceIndex } from "./workspace/read.ts";
/** One workspace as it was judged. */
export interface Judged {
    /** Relative to the folder: empty, or a path that ends with a slash. */
    readonly root: string;
    readonly index: WorkspaceIndex;
    readonly facts: Facts;
    readonly findings: readonly Finding[];
}
/**
 * @param tree of the folder that the workspace is in
 * @param changed files that differ, relative to that folder: only what concerns them is found
 */
export declare function judgeWorkspace(place: Place, tree: Tree, changed?: readonly string[]): Promise<Judged>;
