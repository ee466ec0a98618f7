import { type Checked } from "../findings.ts";
import type { Environment } from "../types/environment.ts";
/** The command line that it is called by, without arguments. */
export declare function findWmill(environment: Environment): Promise<Checked<readonly string[]>>;
