import { type Checked } from "../findings.ts";
import type { Sandbox } from "../types/execution.ts";
export declare function openUnsafe(env: Readonly<Record<string, string | undefined>>): Promise<Checked<Sandbox>>;
