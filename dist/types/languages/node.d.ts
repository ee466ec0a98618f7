import type { Toolchain } from "../types/language.ts";
import { type Environment } from "./ask.ts";
/** The first Node on the PATH that runs TypeScript, else the one that runs us, or what was found instead. */
export declare function findNode(environment: Environment): Promise<Toolchain | readonly string[]>;
