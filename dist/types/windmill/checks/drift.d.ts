/** wmill-lock.yaml, v1 and v2, against the hashes of the files. */
import type { Judging } from "../judging.ts";
export declare function checkDrift(judging: Judging): Promise<void>;
