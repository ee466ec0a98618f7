/**
 * Runs programs in namespaces of their own with bubblewrap (Linux): no network, no files but the system's and the
 * program's, no sight of other processes, and the whole run dies with its first process or with us.
 */
import { type Checked } from "../findings.ts";
import type { Environment } from "../types/environment.ts";
import type { Sandbox } from "../types/execution.ts";
/** Looks bubblewrap up on this machine. Whether it holds is for the canary to show. */
export declare function openBubblewrap(env: Environment): Promise<Checked<Sandbox>>;
