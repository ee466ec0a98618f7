/** The limits that the kernel holds for each process of a run, set by util-linux's prlimit. */
import type { Limits } from "../types/execution.ts";
/**
 * The prefix that runs a command under its limits. RLIMIT_DATA rather than RLIMIT_AS, which runtimes that reserve
 * address space cannot live with. The CPU limit is a second net under the timeout: SIGXCPU, a second later SIGKILL.
 * @param countProcesses whether RLIMIT_NPROC counts this run alone: it does in a user namespace of its own.
 */
export declare function prlimit(path: string, limits: Limits, countProcesses: boolean): readonly string[];
