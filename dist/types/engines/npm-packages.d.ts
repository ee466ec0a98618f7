import type { Environment } from "../types/environment.ts";
/** An archive of the registry, and the folder that it is unpacked into. */
export interface Package {
    readonly name: string;
    readonly version: string;
    /** Base64. */
    readonly sha512: string;
}
/**
 * Puts the packages into `node_modules` of a folder that is not there yet, whole or not at all. No script of a package is run.
 * @returns what went wrong, if anything
 * @throws the signal's reason, once it is aborted.
 */
export declare function installPackages(packages: readonly Package[], folder: string, environment: Environment, signal?: AbortSignal): Promise<string | undefined>;
