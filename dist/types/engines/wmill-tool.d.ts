import { type Checked } from "../findings.ts";
import { type Environment } from "../system/cache-folder.ts";
/** The command line that it is called by, without arguments. */
export declare function findWmill(environment: Environment): Promise<Checked<readonly string[]>>;
