/** Where the workspaces of a folder are, and which of its files are whose. */
import type { Tree } from "../../system/tree.ts";
export interface Found {
    /** Whether a wmill.yaml says that it is a workspace; else it was guessed. */
    readonly stated: boolean;
    /** What is below it and below no other that is further in. Paths are still relative to the folder. */
    readonly tree: Tree;
}
/** What is looked for, in words. */
export declare const lookedFor = "wmill.yaml, or f/ and u/ with scripts, flows or apps in them";
/**
 * Every folder with a wmill.yaml; and of what is below none of those every folder that holds `f/` or `u/` with something of
 * Windmill's in it. wmill goes by the nearest wmill.yaml upwards, so that one inside of another is a workspace of its own.
 * @returns by root, relative to the folder: empty, or a path that ends with a slash
 */
export declare function findWorkspaces(tree: Tree): ReadonlyMap<string, Found>;
type Roots = Pick<ReadonlySet<string>, "has" | "size">;
/** The innermost of the roots that a path is below. */
export declare function rootOf(path: string, roots: Roots): string | undefined;
export {};
