import type { Environment } from "../types/environment.ts";
import type { Toolchain } from "../types/language.ts";
/** The first Deno of version 2 or newer on the PATH, or what was found instead. */
export declare function findDeno(environment: Environment): Promise<Toolchain | readonly string[]>;
