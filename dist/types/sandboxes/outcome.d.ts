import { SystemFault } from "../faults.ts";
import type { Ending, Exit } from "../system/process.ts";
import type { Execution, Job } from "../types/execution.ts";
/** How the program itself ended, or that a limit ended it. */
export type ProgramEnd = Exclude<Ending, {
    readonly how: "aborted" | "not-started";
}>;
/** What the control group saw. */
export interface MemoryUse {
    readonly outOfMemory: boolean;
    readonly peakMemory?: number;
}
export declare function toExecution(job: Job, exit: Exit, end: ProgramEnd, memory: MemoryUse): Execution;
/**
 * Reads a shell's or bwrap's exit code, in which 128 + n stands for signal n. A program that itself exits with such a
 * code cannot be told apart and is taken for killed: it failed either way.
 */
export declare function decodeExit(code: number): ProgramEnd;
/**
 * prlimit's own failure to start the program, by its exit codes and words (util-linux, exec_shell(3)). A program that
 * imitates them ends the run as a fault of the sandbox: it gains nothing, since nothing passes.
 */
export declare const neverStarted: (exit: Exit, end: ProgramEnd) => boolean;
/** The fault of a sandbox that failed; its words are the sandbox's own. */
export declare function sandboxFault(name: string, words: string): SystemFault;
