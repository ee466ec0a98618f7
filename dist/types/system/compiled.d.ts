import type { Environment } from "../types/environment.ts";
/**
 * From Node 22.1 on; older ones compile each time. In a folder of this user: whoever can write there decides what runs,
 * and Node's own choice lies in the temporary folder, which is everybody's.
 */
export declare function keepCompiled(environment: Environment): void;
