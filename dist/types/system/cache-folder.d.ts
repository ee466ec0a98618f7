import type { Environment } from "../types/environment.ts";
/** Where what was installed for this user is kept from run to run. */
export declare function cacheFolder({ XDG_CACHE_HOME, HOME }: Environment, name: string): string;
