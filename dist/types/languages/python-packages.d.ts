import { type Checked } from "../findings.ts";
import type { Environment } from "../types/environment.ts";
import type { CompileSettings, Dependency } from "../types/language.ts";
import { type Declared } from "./dependencies.ts";
/** Where the packages are, and which. */
export interface Packages {
    readonly folder: string;
    readonly dependencies: readonly Dependency[];
}
/** @param shared a folder in which another attempt may have installed the same already */
export declare function fetchPackages(declared: readonly Declared[], executable: string, shared: string, environment: Environment, settings: CompileSettings): Promise<Checked<Packages | undefined>>;
