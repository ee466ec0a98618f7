/** wmill-lock.yaml, v1 and v2, against the hashes of the files. */
import type { Judging } from "../judging.ts";
import type { Entry, Node } from "../yaml.ts";
export declare function checkDrift(judging: Judging): Promise<void>;
/** By v2's keys: `path`, `path+file`. In v1 the second part is a map of its own. */
export declare function flatten(locks: Node | undefined): ReadonlyMap<string, Entry>;
