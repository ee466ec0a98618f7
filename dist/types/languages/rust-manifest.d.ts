/** The manifest and the lock file of a Rust program: written by us, never by a model. */
import type { Dependency } from "../types/language.ts";
import { type Declared } from "./dependencies.ts";
/** What cargo reads. A lock file is there where nothing has to be looked up. */
export interface Manifest {
    readonly toml: string;
    readonly lock?: string;
    readonly crates: readonly Declared[];
}
/**
 * @param declared crates that the program names with their versions
 * @param allowed names that it may use
 */
export declare function rustManifest(source: string, declared: readonly Declared[], allowed: readonly string[]): Manifest;
/** The packages that a lock file names, by name: those with a checksum came from a registry. */
export declare function lockedDependencies(lock: string): readonly Dependency[];
