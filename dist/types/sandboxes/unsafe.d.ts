import { type Checked } from "../findings.ts";
import type { Environment } from "../types/environment.ts";
import type { Sandbox } from "../types/execution.ts";
export declare function openUnsafe(env: Environment): Promise<Checked<Sandbox>>;
