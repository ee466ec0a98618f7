import { join } from "node:path";
import type { Environment } from "../types/environment.ts";

/** Where what was installed for this user is kept from run to run. */
export function cacheFolder({ XDG_CACHE_HOME, HOME }: Environment, name: string): string {
  return join(XDG_CACHE_HOME || join(HOME || "/nonexistent", ".cache"), "fire-flow", name);
}
