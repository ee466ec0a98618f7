/** A file that grows by lines. */
export interface LineFile {
    /** A text without line ends. */
    write(line: string): void;
    close(): void;
}
/**
 * Makes a file that must not exist yet, for this user alone. Writing is synchronous: whoever reads records waits for the
 * disk, so that they do not pile up.
 * @throws {SystemFault} when the disk refuses, then and later.
 */
export declare function createLines(path: string): LineFile;
