/** Loading the programs of a run takes as long as a small run itself: what was compiled is kept for the next one. */
import module from "node:module";
import type { Environment } from "../types/environment.ts";
import { cacheFolder } from "./cache-folder.ts";

/**
 * From Node 22.1 on; older ones compile each time. In a folder of this user: whoever can write there decides what runs,
 * and Node's own choice lies in the temporary folder, which is everybody's.
 */
export function keepCompiled(environment: Environment): void {
  if (environment.HOME || environment.XDG_CACHE_HOME) module.enableCompileCache?.(cacheFolder(environment, "compiled"));
}
