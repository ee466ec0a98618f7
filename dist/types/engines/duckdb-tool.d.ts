import { type Checked, type Finding } from "../findings.ts";
import type { Environment } from "../types/environment.ts";
/** An installation that can be mounted into a sandbox. */
export interface Duckdb {
    /** DuckDB's own: `1.5.6`. */
    readonly version: string;
    /** Holds `node_modules`. */
    readonly folder: string;
}
/** DuckDB's own version. */
export declare const DUCKDB: string;
/** Where it is, or would be. */
export declare const duckdbFolder: (environment: Environment) => string;
/** What is in the cache; nothing is installed. */
export declare function cachedDuckdb(environment: Environment): Promise<Checked<Duckdb>>;
/** Who waits while it is installed: told before it begins, and free to end it. */
export interface Waiting {
    readonly signal?: AbortSignal;
    readonly tell?: (notice: Finding) => void;
}
/**
 * What is in the cache, or is installed there now (some 70 MB), unless `offline`.
 * @throws the signal's reason, once it is aborted.
 */
export declare function findDuckdb(environment: Environment, offline: boolean, { signal, tell }?: Waiting): Promise<Checked<Duckdb>>;
