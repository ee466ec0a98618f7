import { type Checked } from "../findings.ts";
import { spawnLimited } from "../system/process.ts";
import type { Environment } from "../types/environment.ts";
import type { Sandbox } from "../types/execution.ts";
/** Starts a tool of the system's, as `spawnLimited` does. */
export type Spawn = typeof spawnLimited;
/** What looking it up takes; tests put their own in its place. */
interface Hands {
    readonly spawn: Spawn;
    /** Whether systemd runs this machine: sd_booted(3). */
    readonly booted: () => boolean;
}
/** Looks systemd up on this machine. Whether it holds is for the canary to show. */
export declare function openSystemd(env: Environment, { spawn, booted }?: Hands): Promise<Checked<Sandbox>>;
export {};
