import type { Environment } from "../types/environment.ts";
import type { Spawn } from "./systemd.ts";
/** Whether this is such a machine: the runner says so itself. */
export declare const isHosted: (env: Environment) => boolean;
/** Whether this is a container of Docker or Podman, such as a job with `container:` runs in. */
export declare const inContainer: () => Promise<boolean>;
/**
 * Installs bubblewrap and loads the profile that lets it, and it alone, make user namespaces (Ubuntu 24.04 ships it
 * unloaded). Whether it helped is for the canary to show.
 * @returns the command that failed, where one did
 */
export declare function prepareHostedRunner(spawn?: Spawn): Promise<string | undefined>;
