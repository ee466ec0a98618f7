import type { Environment } from "../types/environment.ts";
import type { Toolchain } from "../types/language.ts";
/** The first Node on the PATH that runs TypeScript, else the one that runs us, or what was found instead. */
export declare function findNode(environment: Environment): Promise<Toolchain | readonly string[]>;
