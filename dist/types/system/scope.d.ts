/**
 * Groups that systemd makes for us, where it runs the machine and we are root: systemd-run(1), `--scope`. It owns the
 * tree of control groups there, so that asking it is the one way to have a group that nobody else tears down.
 */
import type { Group, GroupLimits } from "./cgroup.ts";
/** Makes scopes, or is nothing where they cannot be had; one is made and left to show it. */
export declare function findScopes(): Promise<((limits: GroupLimits) => Group) | undefined>;
