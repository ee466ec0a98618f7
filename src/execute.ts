/** EXECUTE: one run of a candidate on one input, in the sandbox, and what is to be said when it went wrong. */
import { crypto } from "./crypto.ts";
import { type Finding, type RuleFamily, ruleFamily } from "./findings.ts";
import { cleanStderr } from "./system/clean-text.ts";
import type { Execution, Sandbox } from "./types/execution.ts";
import type { Runnable } from "./types/language.ts";

export { cleanStderr } from "./system/clean-text.ts";

export const executeRules = {
  "execute.exit": {
    severity: "error",
    why: "A program that exits with a code other than 0 says itself that it failed.",
    mend: "Handle the input that makes it fail; its last words are in the message.",
  },
  "execute.signal": {
    severity: "error",
    why: "A program that crashed has no output to judge.",
    mend: "Look for endless recursion or native faults on this input.",
  },
  "execute.timeout": {
    severity: "error",
    why: "A program that does not end gives no answer.",
    mend: "Make it faster or end the loop; raise timeout if the work is really that long.",
  },
  "execute.output-limit": {
    severity: "error",
    why: "Output without end would fill memory and disk.",
    mend: "Write the result once; raise output-limit if it is really that large.",
  },
  "execute.memory-limit": {
    severity: "error",
    why: "A program that takes all memory stops the machine for everyone on it.",
    mend: "Hold less at once; raise memory-limit if the data is really that large.",
  },
  "execute.not-run": {
    severity: "error",
    why: "Cases after several timeouts would only cost the time budget.",
    mend: "Mend the timeout first.",
  },
} as const satisfies RuleFamily;

export const executeFinding = ruleFamily(executeRules);

/** What one case may use. */
export interface RunLimits {
  readonly timeoutMs: number;
  /** Bytes of the program's own heap; the runtime's reserve comes on top. */
  readonly memory: number;
  /** Bytes of stdout. */
  readonly output: number;
}

const PROCESSES = 64;
const FILE_SIZE = 64 * 1024 ** 2;

/**
 * The surroundings of a program. What must not matter to its output differs between the two: language, home folder, hash
 * seed, and the time zone, by so much that no hour of the day is the same date in both.
 */
const VARIATIONS = {
  first: { TZ: "Etc/GMT+12", LANG: "C.UTF-8", HOME: "/box" },
  repeat: { TZ: "Etc/GMT-14", LANG: "de_DE.UTF-8", HOME: "/tmp" },
} as const;

export type Variation = keyof typeof VARIATIONS;

/**
 * Runs a program once.
 * @throws {SystemFault} when the sandbox failed.
 * @throws the signal's reason when it was aborted.
 */
export function execute(
  runnable: Runnable,
  input: string,
  limits: RunLimits,
  sandbox: Sandbox,
  variation: Variation,
  signal?: AbortSignal,
): Promise<Execution> {
  return sandbox.run({
    argv: runnable.argv(limits.memory),
    env: { ...runnable.env, ...VARIATIONS[variation], PYTHONHASHSEED: hashSeed(input, variation) },
    stdin: input,
    mounts: runnable.mounts,
    ...(runnable.hidden && { hidden: runnable.hidden }),
    limits: {
      timeoutMs: limits.timeoutMs,
      memory: limits.memory + runnable.reserve,
      output: limits.output,
      processes: PROCESSES,
      fileSize: FILE_SIZE,
    },
    outOfMemory: runnable.outOfMemory,
    ...(signal && { signal }),
  });
}

/**
 * Another seed for each input: a set of two words keeps its order under every second pair of seeds, and never under all
 * of them.
 */
const hashSeed = (input: string, variation: Variation): string =>
  variation === "first" ? "0" : String(crypto().createHash("sha256").update(input).digest().readUInt32LE());

/** What went wrong in an execution; nothing when the program ended by itself with code 0. */
export function judgeExecution(execution: Execution, limits: RunLimits): Finding | undefined {
  const words = cleanStderr(execution.stderr);
  const said = words === "" ? "; it wrote nothing to stderr" : `; stderr ends with:\n${words}`;
  switch (execution.status) {
    case "ok":
      return undefined;
    case "exit":
      return executeFinding("execute.exit", `the program ended with exit code ${execution.exitCode}${said}`);
    case "signal":
      return executeFinding("execute.signal", `the program was ended by ${execution.signal}${said}`);
    case "timeout":
      return executeFinding("execute.timeout", `the program did not end within ${limits.timeoutMs / 1000} s${said}`);
    case "output-limit":
      return executeFinding(
        "execute.output-limit",
        `the program wrote more than ${limits.output} bytes to stdout${said}`,
      );
    case "memory-limit":
      return executeFinding(
        "execute.memory-limit",
        `the program needed more than ${limits.memory / 1024 ** 2} MiB of memory${said}`,
      );
    default:
      return execution.status satisfies never;
  }
}
