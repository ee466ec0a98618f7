import { type Checked } from "../findings.ts";
import type { Environment } from "../types/environment.ts";
import type { Mount } from "../types/execution.ts";
/** The version that departures are stated against. */
export declare const PINNED = "1.2.8";
/** An installation that can be run in a sandbox. */
export interface Tool {
    readonly version: string;
    /** `PATH`: the user's own. `cache`: installed by Fire-Flow. */
    readonly origin: "PATH" | "cache";
    /** The interpreter, as it is called inside the sandbox. */
    readonly python: string;
    readonly env: Readonly<Record<string, string>>;
    readonly mounts: readonly Mount[];
}
/**
 * The user's own installation, if there is one on the PATH, else the one in the cache. Where there is none it is
 * installed there (some 550 MB), unless `offline`.
 */
export declare function findDatacontract(environment: Environment, offline: boolean): Promise<Checked<Tool>>;
