/**
 * Runs programs in namespaces of their own with bubblewrap (Linux): no network, no files but the system's and the
 * program's, no sight of other processes, and the whole run dies with its first process or with us.
 */
import { type Checked, checked, rejected } from "../findings.ts";
import { findGroupPlaces, type Group, type GroupLimits, openGroup } from "../system/cgroup.ts";
import { findExecutable } from "../system/paths.ts";
import { type Exit, spawnLimited } from "../system/process.ts";
import { findScopes } from "../system/scope.ts";
import type { Environment } from "../types/environment.ts";
import type { Execution, Job, Sandbox } from "../types/execution.ts";
import { bubblewrapArgv, type Features, readFeatures } from "./bubblewrap-argv.ts";
import { type HostLayout, readHostLayout } from "./host-layout.ts";
import { decodeExit, neverStarted, type ProgramEnd, sandboxFault, toExecution } from "./outcome.ts";
import { installCommand } from "./remedy.ts";
import { sandboxFinding } from "./rules.ts";
import { seccompFilter } from "./seccomp.ts";

/** bwrap's own processes in the group beside the program's: its monitor and the first process inside. */
const OWN_PROCESSES = 2;

interface Machine {
  readonly bwrap: string;
  readonly features: Features;
  readonly host: HostLayout;
  readonly groups: Groups;
  readonly filter: Uint8Array;
  /** The environment of bwrap itself: it stays readable inside as /proc/1/environ. */
  readonly env: Readonly<Record<string, string>>;
}

/** What the kernel counts for a run as a whole. */
interface Groups {
  readonly pids: boolean;
  readonly memory: boolean;
  readonly open: (limits: GroupLimits) => Promise<Group>;
}

async function findGroups(): Promise<Groups> {
  const places = await findGroupPlaces();
  const scopes = places.pids && places.memory ? undefined : await findScopes();
  if (scopes) return { pids: true, memory: true, open: async (limits) => scopes(limits) };
  return {
    pids: places.pids !== undefined,
    memory: places.memory !== undefined,
    open: (limits) => openGroup(places, limits),
  };
}

/** Looks bubblewrap up on this machine. Whether it holds is for the canary to show. */
export async function openBubblewrap(env: Environment): Promise<Checked<Sandbox>> {
  const unavailable = (reason: string) => rejected(sandboxFinding("sandbox.unavailable", `bubblewrap: ${reason}`));
  if (process.platform !== "linux")
    return unavailable(`there is none for ${process.platform}; run on Linux (runs-on: ubuntu-latest)`);
  const filter = seccompFilter(process.arch);
  if (filter === undefined) return unavailable(`no system call filter for ${process.arch}; run on x64 or arm64`);
  const bwrap = await findExecutable("bwrap", env.PATH);
  if (bwrap === undefined) return unavailable(`bwrap is not installed; type: ${await installCommand(env.PATH)}`);
  const own = { PATH: "/usr/bin:/bin", ...(env.RUNNER_TRACKING_ID && { RUNNER_TRACKING_ID: env.RUNNER_TRACKING_ID }) };
  const [help, groups] = await Promise.all([
    spawnLimited({ argv: [bwrap, "--help"], env: own, stdin: "", timeoutMs: 5000, outputBytes: 65_536 }),
    findGroups(),
  ]);
  const features = readFeatures(Buffer.from(help.stdout).toString("utf8"));
  const machine: Machine = { bwrap, features, host: readHostLayout(env), groups, filter, env: own };
  return checked({ name: "bubblewrap", caveats: caveats(machine), run: (job) => run(machine, job) });
}

function caveats({ features, groups }: Machine): readonly string[] {
  return [
    ...(groups.pids || process.getuid?.() !== 0
      ? []
      : ["started as root without a pids control group: only the timeout ends a fork bomb"]),
    ...(groups.memory
      ? []
      : ["memory is limited for each process, and looked at 20 times a second for the run as a whole"]),
    ...(features.disableUserns ? [] : ["this bwrap is older than 0.8: programs can make user namespaces of their own"]),
    ...(features.size ? [] : ["this bwrap is older than 0.7: files in memory are limited one by one, not in sum"]),
  ];
}

async function run(machine: Machine, job: Job): Promise<Execution> {
  job.signal?.throwIfAborted();
  const limits = { pids: job.limits.processes + OWN_PROCESSES, memory: job.limits.memory };
  const group = await machine.groups.open(limits).catch((error: unknown) => {
    throw sandboxFault("bubblewrap", `no control group: ${String(error)}`);
  });
  let exit: Exit;
  let memory: Awaited<ReturnType<typeof group.close>>;
  try {
    exit = await spawnLimited({
      argv: [...group.prefix, ...bubblewrapArgv(machine.bwrap, machine.features, machine.host, job)],
      env: machine.env,
      cwd: "/",
      stdin: job.stdin,
      timeoutMs: job.limits.timeoutMs,
      outputBytes: job.limits.output,
      ...(!machine.groups.memory && { memoryBytes: job.limits.memory }),
      ...(job.signal && { signal: job.signal }),
      extraFds: [machine.filter, "read"],
    });
  } finally {
    memory = await group.close();
  }
  job.signal?.throwIfAborted();
  const end = programEnd(exit, memory.outOfMemory);
  if (neverStarted(exit, end)) throw sandboxFault("bubblewrap", Buffer.from(exit.stderr).toString("utf8"));
  return toExecution(job, exit, end, memory);
}

/**
 * How the program ended. bwrap reports the exit code on its status descriptor only when the program was really started:
 * without the report the exit is bwrap's own (a mount refused, no user namespaces).
 */
function programEnd(exit: Exit, outOfMemory: boolean): ProgramEnd {
  const { ending } = exit;
  if (ending.how === "timeout" || ending.how === "output-limit" || ending.how === "memory-limit") return ending;
  const reported = /"exit-code"\s*:\s*(\d+)/.exec(exit.extra);
  if (reported) return decodeExit(Number(reported[1]));
  // The kernel may have chosen bwrap as the one to kill when the group's memory ran out.
  if (outOfMemory) return { how: "signal", signal: "SIGKILL" };
  const words = Buffer.from(exit.stderr).toString("utf8");
  throw sandboxFault("bubblewrap", ending.how === "not-started" ? `bwrap did not start (${ending.reason})` : words);
}
