/**
 * Runs programs as transient services of systemd, started with sudo: nothing to install, for hosted runners on which
 * bubblewrap cannot be had. The kernel counts processes and memory of the whole run.
 */
import { join } from "node:path";
import { crypto } from "../crypto.ts";
import { type Checked, checked, rejected } from "../findings.ts";
import { exists, findExecutable } from "../system/paths.ts";
import { type Exit, spawnLimited } from "../system/process.ts";
import { makeFolder, makeMountPoint, makeScratch, openToWriters, removeScratch } from "../system/scratch.ts";
import type { Environment } from "../types/environment.ts";
import type { Execution, Job, Sandbox } from "../types/execution.ts";
import { type HostLayout, readHostLayout } from "./host-layout.ts";
import { decodeExit, type MemoryUse, neverStarted, type ProgramEnd, sandboxFault, toExecution } from "./outcome.ts";
import { sandboxFinding } from "./rules.ts";
import { systemdArgv, unmountable } from "./systemd-argv.ts";

/** Starts a tool of the system's, as `spawnLimited` does. */
export type Spawn = typeof spawnLimited;

/** What looking it up takes; tests put their own in its place. */
interface Hands {
  readonly spawn: Spawn;
  /** Whether systemd runs this machine: sd_booted(3). */
  readonly booted: () => boolean;
}

/** From here on `systemd-run` can be told to leave `$` alone. */
const LEAST_VERSION = 254;
const ENV = { PATH: "/usr/sbin:/usr/bin:/sbin:/bin" };
/** For the client to tell how a service ended that was stopped in time. */
const GRACE_MS = 3000;

interface Machine {
  readonly become: readonly string[];
  readonly host: HostLayout;
  readonly spawn: Spawn;
}

/** Looks systemd up on this machine. Whether it holds is for the canary to show. */
export async function openSystemd(
  env: Environment,
  { spawn, booted }: Hands = { spawn: spawnLimited, booted: () => exists("/run/systemd/system") },
): Promise<Checked<Sandbox>> {
  const unavailable = (reason: string) => rejected(sandboxFinding("sandbox.unavailable", `systemd: ${reason}`));
  if (process.platform !== "linux")
    return unavailable(`there is none for ${process.platform}; run on Linux (runs-on: ubuntu-latest)`);
  if (!booted()) return unavailable("it does not run this machine; install bubblewrap");
  if ((await findExecutable("systemd-run", ENV.PATH)) === undefined) return unavailable("systemd-run is not installed");
  const become = process.getuid?.() === 0 ? [] : ["/usr/bin/sudo", "-n"];
  const said = await ask(spawn, [...become, "systemd-run", "--version"]);
  const version = Number(/^systemd (\d+)/.exec(said)?.[1] ?? Number.NaN);
  if (Number.isNaN(version)) return unavailable("sudo asks for a password; install bubblewrap");
  if (version < LEAST_VERSION) return unavailable(`it is ${version}, ${LEAST_VERSION} is needed; install bubblewrap`);
  const machine: Machine = { become, host: readHostLayout(env), spawn };
  return checked({ name: "systemd", caveats: [], run: (job) => run(machine, job) });
}

async function run(machine: Machine, job: Job): Promise<Execution> {
  job.signal?.throwIfAborted();
  const strange = unmountable(job);
  if (strange.length > 0) throw sandboxFault("systemd", `${strange[0]} cannot be mounted; use a path without spaces`);
  for (const { source, writable } of job.mounts) if (writable) await openToWriters(source);
  const unit = `fire-flow-${process.pid}-${crypto().randomBytes(6).toString("hex")}.service`;
  const scratch = await makeScratch();
  let exit: Exit;
  let shown: Shown;
  try {
    const root = await makeRoot(join(scratch, "root"), machine.host, job);
    exit = await machine.spawn({
      argv: absolute(systemdArgv(machine.become, unit, root, machine.host, job)),
      env: ENV,
      cwd: "/",
      stdin: job.stdin,
      timeoutMs: job.limits.timeoutMs,
      outputBytes: job.limits.output,
      ...(job.signal && { signal: job.signal }),
    });
  } finally {
    // Killing the client leaves the service running.
    shown = await conclude(machine, unit);
    await removeScratch(scratch);
  }
  job.signal?.throwIfAborted();
  const end = programEnd(exit, shown);
  if (neverStarted(exit, end)) throw sandboxFault("systemd", Buffer.from(exit.stderr).toString("utf8"));
  return toExecution(job, exit, end, shown.memory);
}

const INSIDE = ["usr", "proc", "sys", "dev", "run", "tmp", "var/tmp", "box", "etc", "etc/alternatives"];

/** The folder that becomes the root. The mount points in it are made by us: what systemd makes we could not remove. */
async function makeRoot(root: string, host: HostLayout, job: Job): Promise<string> {
  await Promise.all(INSIDE.map((it) => makeFolder(join(root, it))));
  await makeMountPoint(join(root, "etc/ld.so.cache"), "/etc/ld.so.cache");
  for (const { path, link } of host.roots) await makeMountPoint(join(root, path), path, link);
  for (const { source, target } of job.mounts) {
    if (!target.startsWith("/usr/")) await makeMountPoint(join(root, target), source);
  }
  return root;
}

interface Shown {
  readonly result: string;
  /** The signal that ended the program, where one did. */
  readonly status: number;
  readonly memory: MemoryUse;
}

/** Asks how the service ended, ends what is left of it and forgets it. */
async function conclude({ become, spawn }: Machine, unit: string): Promise<Shown> {
  await ask(spawn, [...become, "systemctl", "kill", "--signal=KILL", "--quiet", unit]);
  const said = await ask(spawn, [...become, "systemctl", "show", unit, "--property=Result,ExecMainStatus,MemoryPeak"]);
  await ask(spawn, [...become, "systemctl", "stop", "--quiet", unit]);
  await ask(spawn, [...become, "systemctl", "reset-failed", "--quiet", unit]);
  const value = (name: string) => new RegExp(`^${name}=(.*)$`, "m").exec(said)?.[1] ?? "";
  const peak = value("MemoryPeak");
  return {
    result: value("Result"),
    status: Number(value("ExecMainStatus")),
    memory: {
      outOfMemory: value("Result") === "oom-kill",
      ...(/^\d{1,15}$/.test(peak) && { peakMemory: Number(peak) }),
    },
  };
}

/** How the program ended: `systemd-run --wait` exits as the program did, and with 255 where a signal ended it. */
function programEnd({ ending, stdout, stderr }: Exit, { result, status, memory }: Shown): ProgramEnd {
  const words = Buffer.from(stderr).toString("utf8");
  switch (ending.how) {
    case "timeout":
    case "output-limit":
    case "memory-limit":
      return ending;
    case "exit":
      if (memory.outOfMemory) return { how: "signal", signal: "SIGKILL" };
      if (result === "timeout") return { how: "timeout" };
      if (result === "signal" || result === "core-dump") return decodeExit(128 + status);
      // Codes of systemd's own for a service that could not be set up: systemd.exec(5), "Process Exit Codes".
      if (ending.code >= 200 && ending.code <= 245 && stdout.length === 0) throw sandboxFault("systemd", words);
      if (/^Failed to (?:start transient|connect to bus|find executable)/m.test(words))
        throw sandboxFault("systemd", words);
      return decodeExit(ending.code);
    default:
      throw sandboxFault("systemd", words);
  }
}

async function ask(spawn: Spawn, argv: readonly string[]): Promise<string> {
  const exit = await spawn({
    argv: absolute(argv),
    env: ENV,
    cwd: "/",
    stdin: "",
    timeoutMs: GRACE_MS,
    outputBytes: 65_536,
  });
  return Buffer.from(exit.stdout).toString("utf8");
}

/** As root the tools are started without sudo, and by their place. */
const absolute = ([first = "", ...rest]: readonly string[]): readonly string[] => [
  first.startsWith("/") ? first : `/usr/bin/${first}`,
  ...rest,
];
