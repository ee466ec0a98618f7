/** A hash of files as they are, and what it would be if those with CRLF ends had LF ends, where there are such. */
export interface FileHash {
    readonly hash: string;
    readonly lf?: string;
}
/** @param hash of the texts in their order */
export declare function fileHash<T extends readonly string[]>(hash: (...texts: T) => string, ...texts: T): FileHash;
export declare const scriptHash: (program: string, metadata: string) => string;
export declare const memberHash: (text: string) => string;
/** Over a folder's members by name: `__flow_hash`, `__app_hash`. */
export declare function folderHash(members: ReadonlyMap<string, FileHash>): FileHash;
