/** What DuckDB is installed from: packages of npm, by version and by the SHA-512 of their archives. */
import type { Package } from "./npm-packages.ts";
/** Of the packages that are installed; DuckDB's own is its first part. */
export declare const PINNED = "1.5.6-r.1";
/** All that is needed on a platform (`linux-x64`); undefined where it is not pinned. */
export declare function packagesFor(platform: string): readonly Package[] | undefined;
