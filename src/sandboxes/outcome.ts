/** Turns how a child ended into what the project calls an execution. */
import { constants } from "node:os";
import { SystemFault } from "../faults.ts";
import type { Ending, Exit } from "../system/process.ts";
import type { Execution, Job } from "../types/execution.ts";
import { sandboxFinding } from "./rules.ts";

/** How the program itself ended, or that a limit ended it. */
export type ProgramEnd = Exclude<Ending, { readonly how: "aborted" | "not-started" }>;

/** What the control group saw. */
export interface MemoryUse {
  readonly outOfMemory: boolean;
  readonly peakMemory?: number;
}

/** Only the end of stderr is searched for a runtime's last words. */
const LAST_WORDS = 16_384;

export function toExecution(job: Job, exit: Exit, end: ProgramEnd, memory: MemoryUse): Execution {
  return {
    status: status(job, exit, end, memory),
    exitCode: end.how === "exit" ? end.code : null,
    signal: end.how === "signal" ? end.signal : null,
    stdout: exit.stdout,
    stderr: exit.stderr,
    stderrCut: exit.stderrCut,
    durationMs: exit.durationMs,
    ...(memory.peakMemory !== undefined && { peakMemory: memory.peakMemory }),
  };
}

function status(job: Job, exit: Exit, end: ProgramEnd, memory: MemoryUse): Execution["status"] {
  if (end.how === "timeout" || end.how === "output-limit" || end.how === "memory-limit") return end.how;
  if (end.how === "exit" && end.code === 0) return "ok";
  const lastWords = new TextDecoder().decode(exit.stderr.subarray(-LAST_WORDS));
  if (memory.outOfMemory || job.outOfMemory?.test(lastWords)) return "memory-limit";
  if (end.how === "exit") return "exit";
  return end.signal === "SIGXCPU" ? "timeout" : "signal";
}

const signalNames = new Map(Object.entries(constants.signals).map(([name, number]) => [number, name]));

/**
 * Reads a shell's or bwrap's exit code, in which 128 + n stands for signal n. A program that itself exits with such a
 * code cannot be told apart and is taken for killed: it failed either way.
 */
export function decodeExit(code: number): ProgramEnd {
  const signal = signalNames.get(code - 128);
  return signal === undefined ? { how: "exit", code } : { how: "signal", signal };
}

/**
 * prlimit's own failure to start the program, by its exit codes and words (util-linux, exec_shell(3)). A program that
 * imitates them ends the run as a fault of the sandbox: it gains nothing, since nothing passes.
 */
export const neverStarted = (exit: Exit, end: ProgramEnd): boolean =>
  end.how === "exit" &&
  (end.code === 126 || end.code === 127 || end.code === 1) &&
  exit.stdout.length === 0 &&
  Buffer.from(exit.stderr).toString("utf8").startsWith("prlimit: ");

/** The fault of a sandbox that failed; its words are the sandbox's own. */
export function sandboxFault(name: string, words: string): SystemFault {
  const said = words.trim().split("\n").slice(-3).join("; ") || "it said nothing";
  return new SystemFault(
    sandboxFinding(
      "sandbox.failed",
      `sandbox ${name} failed before the program started: ${said}; run fire-flow doctor`,
    ),
  );
}
