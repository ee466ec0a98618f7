import type { Sandbox } from "../types/execution.ts";
/**
 * What the sandbox failed to hold back; nothing when it holds.
 * @throws {SystemFault} when the sandbox could not even start the canary.
 */
export declare function canary(sandbox: Sandbox): Promise<readonly string[]>;
