/**
 * Runs programs as plain children of ours: limits of time and output, a clean environment, an own folder, and no
 * containment at all. Only ever used when asked for by name.
 */
import { join } from "node:path";
import { type Checked, checked } from "../findings.ts";
import { findExecutable } from "../system/paths.ts";
import { spawnLimited } from "../system/process.ts";
import { makeFolder, makeScratch, removeScratch } from "../system/scratch.ts";
import type { Environment } from "../types/environment.ts";
import type { Execution, Job, Sandbox } from "../types/execution.ts";
import { neverStarted, sandboxFault, toExecution } from "./outcome.ts";
import { prlimit } from "./run-limits.ts";

const CAVEATS = [
  "programs run with the rights of this user: they can read and write its files and use the network",
  "a process that leaves its group outlives the run",
  "the number of processes is not limited, and installed packages are not hidden",
] as const;

export async function openUnsafe(env: Environment): Promise<Checked<Sandbox>> {
  const limiter = await findExecutable("prlimit", env.PATH);
  return checked({
    name: "unsafe",
    caveats: limiter ? CAVEATS : [...CAVEATS, "prlimit is not installed: memory and file sizes are not limited"],
    run: (job) => run(limiter, job),
  });
}

async function run(limiter: string | undefined, job: Job): Promise<Execution> {
  job.signal?.throwIfAborted();
  const scratch = await makeScratch();
  try {
    const [box, tmp] = await Promise.all([makeFolder(join(scratch, "box")), makeFolder(join(scratch, "tmp"))]);
    const move = relocation([...job.mounts, { source: box, target: "/box" }, { source: tmp, target: "/tmp" }]);
    const env = { PATH: "/usr/bin:/bin", HOME: "/box", LANG: "C.UTF-8", TMPDIR: "/tmp", ...job.env };
    const exit = await spawnLimited({
      argv: [...(limiter ? prlimit(limiter, job.limits, false) : []), ...job.argv.map(move)],
      env: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, move(value)])),
      cwd: box,
      stdin: job.stdin,
      timeoutMs: job.limits.timeoutMs,
      outputBytes: job.limits.output,
      ...(job.signal && { signal: job.signal }),
    });
    job.signal?.throwIfAborted();
    const { ending } = exit;
    if (ending.how === "not-started") throw sandboxFault("unsafe", `${job.argv[0]} did not start (${ending.reason})`);
    if (ending.how === "aborted") throw sandboxFault("unsafe", "the run was aborted");
    if (neverStarted(exit, ending)) throw sandboxFault("unsafe", Buffer.from(exit.stderr).toString("utf8"));
    return toExecution(job, exit, ending, { outOfMemory: false });
  } finally {
    await removeScratch(scratch);
  }
}

/** Without mounts a path of the job is replaced by what would have been mounted there. */
function relocation(mounts: Job["mounts"]): (text: string) => string {
  return (text) => {
    const mount = mounts.find(({ target }) => text === target || text.startsWith(`${target}/`));
    return mount === undefined ? text : mount.source + text.slice(mount.target.length);
  };
}
