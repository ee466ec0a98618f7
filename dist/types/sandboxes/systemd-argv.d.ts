/**
 * The command line of a transient service: systemd.exec(5), systemd.resource-control(5). A pure function of the machine
 * and the job; everything not named here does not exist inside.
 */
import type { Job } from "../types/execution.ts";
import type { HostLayout } from "./host-layout.ts";
/** Mounts whose path a property cannot hold. */
export declare const unmountable: (job: Job) => readonly string[];
/**
 * @param root an empty folder that becomes the root, with the mount points in it: `TemporaryFileSystem=/` loses against
 * the read-only root that DynamicUser brings, and would leave the whole machine readable
 * @param become what goes before it to act as root
 * @param unit the name by which the run is found again: whoever started it may be gone
 */
export declare function systemdArgv(become: readonly string[], unit: string, root: string, host: HostLayout, job: Job): readonly string[];
