import { existsSync, mkdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findGroupPlaces, groupPlaces, openGroup } from "../../src/system/cgroup.ts";
import { outlives } from "../../src/system/outlives.ts";
import { spawnLimited } from "../../src/system/process.ts";

const V1_MOUNTS = `31 23 0:28 / /sys/fs/cgroup rw,relatime - tmpfs tmpfs rw,mode=755
39 31 0:36 / /sys/fs/cgroup/memory rw,relatime shared:3 - cgroup cgroup rw,memory
40 31 0:37 / /sys/fs/cgroup/pids rw,relatime - cgroup cgroup rw,pids
41 31 0:38 / /sys/fs/cgroup/unified rw,relatime - cgroup2 cgroup2 rw`;
const V2_MOUNTS = "31 23 0:28 / /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw,nsdelegate";

describe("where groups can be made", () => {
  it("is the root of each hierarchy of version 1", () => {
    expect(groupPlaces("8:pids:/\n4:memory:/\n0::/\n", V1_MOUNTS)).toEqual({
      pids: { folder: "/sys/fs/cgroup/pids", version: 1 },
      memory: { folder: "/sys/fs/cgroup/memory", version: 1 },
    });
  });

  it("is the one root of version 2", () => {
    const place = { folder: "/sys/fs/cgroup", version: 2 };
    expect(groupPlaces("0::/\n", V2_MOUNTS)).toEqual({ pids: place, memory: place });
  });

  it("is not in a group that somebody else put us in", () => {
    expect(groupPlaces("8:pids:/docker/4f\n4:memory:/system.slice/runner.service\n0::/\n", V1_MOUNTS)).toEqual({});
    expect(groupPlaces("0::/user.slice/session-1.scope\n", V2_MOUNTS)).toEqual({});
  });

  it("is nowhere without control groups", () => {
    expect(groupPlaces("", "")).toEqual({});
  });
});

describe("the group of a run", () => {
  it("holds the number of processes, and takes the survivors with it", async () => {
    const { pids } = await findGroupPlaces();
    // Root of the pids hierarchy is where a machine or a container starts its first process.
    if (pids === undefined) throw new Error("these tests must run where pids control groups can be made");
    const group = await openGroup({ pids }, { pids: 12, memory: 1 << 28 });
    const mark = `40.${process.pid}`;
    const exit = await spawnLimited({
      argv: [
        ...group.prefix,
        "/bin/sh",
        "-c",
        `for i in 1 2 3 4; do setsid sleep ${mark} >&- 2>&- & done; cat /proc/self/cgroup`,
      ],
      env: {},
      stdin: "",
      timeoutMs: 5000,
      outputBytes: 10_000,
    });
    const name = /pids:\/(fire-flow-.*)$/m.exec(Buffer.from(exit.stdout).toString("utf8"))?.[1];
    expect(name).toBeDefined();
    expect(existsSync(`${pids.folder}/${name}`)).toBe(true);
    await group.close();
    expect(existsSync(`${pids.folder}/${name}`)).toBe(false);
    expect(await outlives(mark)).toBe(false);
  });

  it("is removed later when its Fire-Flow was killed", async () => {
    const { pids } = await findGroupPlaces();
    const left = `${pids?.folder}/fire-flow-4194305-0`;
    mkdirSync(left);
    await findGroupPlaces();
    expect(existsSync(left)).toBe(false);
  });

  it("starts nothing where the group cannot be entered", async () => {
    const { pids } = await findGroupPlaces();
    const group = await openGroup(pids ? { pids } : {}, { pids: 8, memory: 1 << 28 });
    await group.close();
    const exit = await spawnLimited({
      argv: [...group.prefix, "/bin/echo", "ran"],
      env: {},
      stdin: "",
      timeoutMs: 5000,
      outputBytes: 100,
    });
    expect(exit.ending).toEqual({ how: "exit", code: 125 });
    expect(exit.stdout.length).toBe(0);
  });
});
