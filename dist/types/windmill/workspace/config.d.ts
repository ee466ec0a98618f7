import type { Node } from "../yaml.ts";
import type { AssetKind } from "./paths.ts";
/** One environment: a workspace on a server that a git branch stands for. */
export interface Environment {
    readonly name: string;
    /** Keys that it states otherwise than the top level. */
    readonly overrides: readonly string[];
    readonly specificItems: readonly string[];
}
export interface Config {
    /** Whether the workspace has a wmill.yaml. */
    readonly found: boolean;
    /** Whether a file is taken by `includes`, `excludes` and `extraIncludes`. */
    readonly includes: (file: string) => boolean;
    /** Whether a push takes assets of the kind, in any environment. */
    readonly pushes: (kind: AssetKind) => boolean;
    /** Whether it says in so many words that no push takes assets of the kind: what is wrong of them is never met. */
    readonly leavesOut: (kind: AssetKind) => boolean;
    /** Whether folders are named `x__flow` rather than `x.flow`; unknown without a wmill.yaml. */
    readonly nonDottedPaths: boolean | undefined;
    readonly typescript: "bun" | "deno";
    /** Whether a TypeScript file is pushed as a bundle of all that it imports: a file of one of the `codebases`. */
    readonly isBundled: (file: string) => boolean;
    readonly plainSecrets: boolean;
    readonly environments: readonly Environment[];
}
/** Where wmill.yaml and its environments name files by patterns. */
export declare const patternKeys: string[];
/** In the order that the CLI prefers them. */
export declare const environmentKeys: readonly ["workspaces", "gitBranches", "environments", "git_branches"];
export declare const noConfig: Config;
export declare function configOf(document: Node): Config;
/** Long, with many wildcards or groups in one name, or a group that repeats: names can be made that take hours to compare. */
export declare const isIntricate: (pattern: string) => boolean;
/** By the library that the CLI goes by; for `f/**`, which most workspaces have, it is not begun. */
export declare function matcher(pattern: string): (file: string) => boolean;
