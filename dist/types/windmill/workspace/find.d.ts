/** Roots are relative to the folder: empty, or paths that end with a slash. */
export type Found = {
    readonly kind: "stated" | "guessed";
    readonly roots: readonly string[];
} | {
    readonly kind: "none";
    readonly lookedFor: string;
};
/**
 * The folder's own wmill.yaml goes before those below it; without any, a folder that holds `f/` or `u/` with something of
 * Windmill's in it is taken for a workspace.
 */
export declare function findWorkspaces(files: readonly string[]): Found;
