/** Paths are relative to the folder, with slashes, in order. */
export interface Tree {
    readonly files: readonly string[];
    /** Links to files out of the tree, or into a folder that was not entered. */
    readonly outside: readonly string[];
    /** Links to anything but a file. */
    readonly links: readonly string[];
    /** Folders that could not be listed, with the system's code. */
    readonly unreadable: readonly {
        readonly path: string;
        readonly code: string;
    }[];
    /** What is neither file, folder nor link, such as a pipe, and folders by the name of a file. */
    readonly odd: readonly string[];
}
/**
 * Lists the files below a folder. A link is one of them only if it leads to a file inside it.
 * @param skip names of folders that are not entered
 * @param isFileName names that only a file is expected to have: a folder of such a name is not entered
 */
export declare function listTree(root: string, skip: (name: string) => boolean, isFileName?: (name: string) => boolean): Tree;
/** A file's text without its byte order mark, or why there is none. */
export type FileText = {
    readonly kind: "text";
    readonly text: string;
} | {
    readonly kind: "missing" | "too-large" | "not-regular" | "utf-16" | "not-utf-8";
} | {
    readonly kind: "unreadable";
    readonly code: string;
};
/** @param limit bytes; a larger file is not read */
export declare function readFileText(path: string, limit: number): FileText;
