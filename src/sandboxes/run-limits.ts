/** The limits that the kernel holds for each process of a run, set by util-linux's prlimit. */
import type { Limits } from "../types/execution.ts";

/** Open files of one process. */
const OPEN_FILES = 256;

/**
 * The prefix that runs a command under its limits. RLIMIT_DATA rather than RLIMIT_AS, which runtimes that reserve
 * address space cannot live with. The CPU limit is a second net under the timeout: SIGXCPU, a second later SIGKILL.
 * @param countProcesses whether RLIMIT_NPROC counts this run alone: it does in a user namespace of its own.
 */
export function prlimit(path: string, limits: Limits, countProcesses: boolean): readonly string[] {
  const cpu = Math.ceil(limits.timeoutMs / 1000) + 1;
  return [
    path,
    ...(countProcesses ? [`--nproc=${limits.processes}`] : []),
    `--data=${limits.memory}`,
    `--fsize=${limits.fileSize}`,
    `--nofile=${OPEN_FILES}`,
    "--core=0",
    `--cpu=${cpu}:${cpu + 1}`,
    "--",
  ];
}
