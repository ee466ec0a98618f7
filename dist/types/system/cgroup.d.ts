type Controller = "pids" | "memory";
/** Where groups can be made for each controller; a controller that cannot be had is absent. */
export type GroupPlaces = {
    readonly [C in Controller]?: Place;
};
interface Place {
    /** The folder in which groups are made. */
    readonly folder: string;
    readonly version: 1 | 2;
}
/** What a group may use: processes and threads; bytes of memory, files in memory included. */
export interface GroupLimits {
    readonly pids: number;
    readonly memory: number;
}
/** The group of one run. */
export interface Group {
    /** Goes before the argv of what shall run in the group. Ends with {@link ENTER_FAILED} where the group is closed to us. */
    readonly prefix: readonly string[];
    /** Kills what still runs in the group and removes it. */
    close(): Promise<{
        readonly outOfMemory: boolean;
        readonly peakMemory?: number;
    }>;
}
/**
 * Finds where this process may make groups. Only where it stands in the root group of a hierarchy: a group that
 * somebody put us in (systemd, a container manager, a supervisor) is theirs, and its limits must keep holding for us;
 * so we neither leave it nor build in it.
 * @param memberships content of `/proc/self/cgroup`
 * @param mounts content of `/proc/self/mountinfo`
 */
export declare function groupPlaces(memberships: string, mounts: string): GroupPlaces;
/** The places at which making a group really works for this process; each is tried. */
export declare function findGroupPlaces(): Promise<GroupPlaces>;
/**
 * Makes the group of one run. The kernel answers at once, and to wait for a thread would take longer, before and after
 * every run.
 * @throws {Error} when the kernel refuses.
 */
export declare function openGroup(places: GroupPlaces, limits: GroupLimits): Promise<Group>;
export {};
