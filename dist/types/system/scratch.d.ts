/** The folder for temporary files: the runner's own, which it empties after each job, else the system's. */
export declare const temporaryRoot: () => string;
/**
 * Makes an empty folder that only this user may enter (0700) and that goes when the process ends.
 * @throws {SystemFault} when there is no room for it.
 */
export declare function makeScratch(): Promise<string>;
/**
 * Makes a folder in a scratch folder.
 * @throws {SystemFault} when the disk refuses.
 */
export declare function makeFolder(path: string): Promise<string>;
/** Makes what `source` can be mounted on: an empty folder or file; or a link that leads where `link` says. */
export declare function makeMountPoint(path: string, source: string, link?: string): Promise<void>;
/** Lets any user write in a folder of a scratch folder, which nobody else can enter: whoever it is mounted for can. */
export declare const openToWriters: (folder: string) => Promise<void>;
/** Removes a scratch folder before the process ends. */
export declare function removeScratch(folder: string): Promise<void>;
/** An open file that is in no folder any more. */
export interface AnonymousFile {
    readonly descriptor: number;
    /** The one it had, unlike any other: by it `/proc` still tells who holds the file. */
    readonly name: string;
}
/**
 * An open file that is in no folder, to be a child's stdin. A file and not a pipe, because Node's pipes are sockets and a
 * program that opens /dev/stdin by its path, as many do, cannot open a socket. Made at once: to wait for a thread takes
 * longer, before every run.
 * @returns the file, at its beginning; whoever asks closes it
 * @throws {SystemFault} when the disk refuses.
 */
export declare function anonymousFile(content: string | Uint8Array): AnonymousFile;
/**
 * Puts a folder in its place whole, under another path, which may be on another disk. What is there already stays: it was
 * put there by another run in the meantime.
 * @throws {SystemFault} when the disk refuses.
 */
export declare function moveFolder(from: string, to: string): Promise<void>;
