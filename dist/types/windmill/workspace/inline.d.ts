import type { WorkspaceIndex } from "./read.ts";
/**
 * The files that a text can name, most likely first, below the folder that it counts from: the CLI takes what stands
 * between the first two spaces, and what else is there may be the name's own.
 * @param folder empty, or a path that ends with a slash
 */
export declare function inlineFiles(text: string, folder: string): readonly string[] | undefined;
/** The first of the files that is there. */
export declare const firstThere: (files: ReadonlySet<string>, candidates: readonly string[]) => string | undefined;
/** Of files of which none is there: that, or that a link stands there which wmill follows. */
export declare function notThere({ outside }: Pick<WorkspaceIndex, "outside">, candidates: readonly string[]): {
    readonly fact: string;
    readonly linked: string | undefined;
};
