/**
 * Control groups, by which the kernel counts the processes and the memory of a whole run. They hold where RLIMIT_NPROC
 * does not (it exempts root). Both versions of the interface:
 * https://docs.kernel.org/admin-guide/cgroup-v2.html, https://docs.kernel.org/admin-guide/cgroup-v1/
 */
import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { readdir, readFile, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "./error-code.ts";

type Controller = "pids" | "memory";

/** Where groups can be made for each controller; a controller that cannot be had is absent. */
export type GroupPlaces = { readonly [C in Controller]?: Place };

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
  close(): Promise<{ readonly outOfMemory: boolean; readonly peakMemory?: number }>;
}

/**
 * The version 1 and version 2 names of the files that are used. To move one thread, which is all that the shell has, the
 * kernel waits for nobody; for a whole process it first waits until no other one forks or ends, several milliseconds.
 * Version 2 moves whole processes only.
 */
const FILES = {
  1: {
    enter: "tasks",
    pids: "pids.max",
    memory: "memory.limit_in_bytes",
    peak: "memory.max_usage_in_bytes",
    oom: "memory.oom_control",
  },
  2: { enter: "cgroup.procs", pids: "pids.max", memory: "memory.max", peak: "memory.peak", oom: "memory.events" },
} as const;

/** Writes 0, which is whoever writes it, into each file. */
const ENTER = 'while [ "$1" != -- ]; do echo 0 >"$1" || exit 125; shift; done; shift; exec "$@"';

/** The kernel takes a moment to let go of a group whose last process just died. */
const REMOVE_TRIES = 100;
const REMOVE_WAIT_MS = 2;

/**
 * Finds where this process may make groups. Only where it stands in the root group of a hierarchy: a group that
 * somebody put us in (systemd, a container manager, a supervisor) is theirs, and its limits must keep holding for us;
 * so we neither leave it nor build in it.
 * @param memberships content of `/proc/self/cgroup`
 * @param mounts content of `/proc/self/mountinfo`
 */
export function groupPlaces(memberships: string, mounts: string): GroupPlaces {
  const places: { [C in Controller]?: Place } = {};
  const lines = memberships.split("\n").map((line) => line.split(":"));
  for (const controller of ["pids", "memory"] as const) {
    const version1 = lines.find(([, names = ""]) => names.split(",").includes(controller));
    const [, , group] = version1 ?? lines.find(([id]) => id === "0") ?? [];
    const version = version1 ? 1 : 2;
    const folder = mountPoint(mounts, version === 1 ? controller : undefined);
    if (group === "/" && folder !== undefined) places[controller] = { folder, version };
  }
  return places;
}

/** Where a hierarchy is mounted: of that version 1 controller, or else of version 2. */
function mountPoint(mounts: string, controller: Controller | undefined): string | undefined {
  for (const line of mounts.split("\n")) {
    // "32 31 0:29 / /sys/fs/cgroup/pids rw,relatime shared:9 - cgroup cgroup rw,pids"
    const [front = "", back = ""] = line.split(" - ");
    const [, , , root, folder] = front.split(" ");
    const [type, , options = ""] = back.split(" ");
    const wanted =
      controller === undefined ? type === "cgroup2" : type === "cgroup" && options.split(",").includes(controller);
    if (wanted && root === "/") return folder;
  }
  return undefined;
}

/** The places at which making a group really works for this process; each is tried. */
export async function findGroupPlaces(): Promise<GroupPlaces> {
  const [memberships, mounts] = await Promise.all(
    ["/proc/self/cgroup", "/proc/self/mountinfo"].map((path) => readFile(path, "utf8").catch(() => "")),
  );
  const places = groupPlaces(memberships ?? "", mounts ?? "");
  const working = await Promise.all(
    Object.entries(places).map(async ([controller, place]) => {
      const group = await openGroup({ [controller]: place }, { pids: 8, memory: 64 * 1024 ** 2 }).catch(
        () => undefined,
      );
      await group?.close();
      if (group !== undefined) await sweep(place.folder);
      return group === undefined ? [] : [[controller, place] as const];
    }),
  );
  return Object.fromEntries(working.flat());
}

/** Removes what a Fire-Flow that was killed could not. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, owner] = /^fire-flow-(\d+)-\d+$/.exec(name) ?? [];
    if (owner !== undefined && !isAlive(Number(owner))) await rmdir(join(folder, name)).catch(() => {});
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}

let made = 0;

/**
 * Makes the group of one run. The kernel answers at once, and to wait for a thread would take longer, before and after
 * every run.
 * @throws {Error} when the kernel refuses.
 */
export async function openGroup(places: GroupPlaces, limits: GroupLimits): Promise<Group> {
  const name = `fire-flow-${process.pid}-${made++}`;
  const folders = new Map<string, string>();
  for (const [controller, place] of Object.entries(places) as [Controller, Place][]) {
    if (place.version === 2) writeFileSync(join(place.folder, "cgroup.subtree_control"), `+${controller}`);
    const folder = join(place.folder, name);
    if (!folders.has(folder)) mkdirSync(folder);
    folders.set(folder, join(folder, FILES[place.version].enter));
    writeFileSync(join(folder, FILES[place.version][controller]), String(limits[controller]));
  }
  return {
    prefix: folders.size === 0 ? [] : ["/bin/sh", "-c", ENTER, "sh", ...folders.values(), "--"],
    async close() {
      const memory = places.memory && memoryUse(join(places.memory.folder, name), places.memory.version);
      await Promise.all([...folders.keys()].map(removeGroup));
      return memory ?? { outOfMemory: false };
    },
  };
}

function memoryUse(folder: string, version: 1 | 2) {
  const [peak, oom] = [FILES[version].peak, FILES[version].oom].map((file) => readIf(join(folder, file)));
  const outOfMemory = Number(/^oom_kill (\d+)$/m.exec(oom ?? "")?.[1] ?? 0) > 0;
  // memory.peak is there from Linux 5.19 on.
  return peak ? { outOfMemory, peakMemory: Number(peak) } : { outOfMemory };
}

async function removeGroup(folder: string): Promise<void> {
  for (let tries = 0; tries < REMOVE_TRIES; tries++) {
    const members = readIf(join(folder, "cgroup.procs"));
    for (const member of members.split("\n").filter(Boolean)) kill(Number(member));
    try {
      return rmdirSync(folder);
    } catch {
      await new Promise((resume) => setTimeout(resume, REMOVE_WAIT_MS));
    }
  }
}

/** Nothing where the kernel has no such file. */
function readIf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended between being listed and being killed.
  }
}
