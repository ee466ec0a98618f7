/**
 * Groups that systemd makes for us, where it runs the machine and we are root: systemd-run(1), `--scope`. It owns the
 * tree of control groups there, so that asking it is the one way to have a group that nobody else tears down.
 */

import type { Group, GroupLimits } from "./cgroup.ts";
import { exists, findExecutable } from "./paths.ts";
import { type Command, spawnLimited } from "./process.ts";

const ENV = { PATH: "/usr/sbin:/usr/bin:/sbin:/bin" };
const SETTLE_MS = 5000;

let made = 0;

/** Makes scopes, or is nothing where they cannot be had; one is made and left to show it. */
export async function findScopes(): Promise<((limits: GroupLimits) => Group) | undefined> {
  if (process.getuid?.() !== 0 || !exists("/run/systemd/system")) return undefined;
  const systemdRun = await findExecutable("systemd-run", ENV.PATH);
  const systemctl = await findExecutable("systemctl", ENV.PATH);
  if (systemdRun === undefined || systemctl === undefined) return undefined;
  const open = (limits: GroupLimits) => openScope(systemdRun, systemctl, limits);
  const tried = open({ pids: 8, memory: 64 * 1024 ** 2 });
  const exit = await spawnLimited({ ...QUICK, argv: [...tried.prefix, "/bin/true"] });
  return exit.ending.how === "exit" && exit.ending.code === 0 ? open : undefined;
}

const QUICK: Omit<Command, "argv"> = { env: ENV, cwd: "/", stdin: "", timeoutMs: SETTLE_MS, outputBytes: 4096 };

function openScope(systemdRun: string, systemctl: string, limits: GroupLimits): Group {
  const unit = `fire-flow-${process.pid}-${made++}.scope`;
  const properties = [`TasksMax=${limits.pids}`, `MemoryMax=${limits.memory}`, "MemorySwapMax=0"];
  return {
    prefix: [
      ...[systemdRun, "--scope", "--quiet", `--unit=${unit}`, ...properties.map((it) => `--property=${it}`), "--"],
      // systemd-run adds variables of its own.
      ...["/usr/bin/env", "-i", `PATH=${ENV.PATH}`],
    ],
    async close() {
      // A scope whose memory ran out stays and says so; any other is gone with its last process.
      const shown = await spawnLimited({ ...QUICK, argv: [systemctl, "show", unit, "--property=Result"] });
      const outOfMemory = Buffer.from(shown.stdout).toString("utf8").trim() === "Result=oom-kill";
      await spawnLimited({ ...QUICK, argv: [systemctl, "kill", "--quiet", "--signal=KILL", unit] });
      await spawnLimited({ ...QUICK, argv: [systemctl, "reset-failed", "--quiet", unit] });
      return { outOfMemory };
    },
  };
}
