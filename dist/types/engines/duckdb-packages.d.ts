/** What DuckDB is installed from: packages of npm, by version and by the SHA-512 of their archives. */
/** Of the packages that are installed; DuckDB's own is its first part. */
export declare const PINNED = "1.5.6-r.1";
/** An archive of the registry, and the folder that it is unpacked into. */
export interface Package {
    readonly name: string;
    readonly version: string;
    /** Base64. */
    readonly sha512: string;
}
/** All that is needed on a platform (`linux-x64`); undefined where it is not pinned. */
export declare function packagesFor(platform: string): readonly Package[] | undefined;
