import { type Finding } from "./findings.ts";
import type { Execution, Sandbox } from "./types/execution.ts";
import type { Runnable } from "./types/language.ts";
export { cleanStderr } from "./system/clean-text.ts";
export declare const executeRules: {
    readonly "execute.exit": {
        readonly severity: "error";
        readonly why: "A program that exits with a code other than 0 says itself that it failed.";
        readonly mend: "Handle the input that makes it fail; its last words are in the message.";
    };
    readonly "execute.signal": {
        readonly severity: "error";
        readonly why: "A program that crashed has no output to judge.";
        readonly mend: "Look for endless recursion or native faults on this input.";
    };
    readonly "execute.timeout": {
        readonly severity: "error";
        readonly why: "A program that does not end gives no answer.";
        readonly mend: "Make it faster or end the loop; raise timeout if the work is really that long.";
    };
    readonly "execute.output-limit": {
        readonly severity: "error";
        readonly why: "Output without end would fill memory and disk.";
        readonly mend: "Write the result once; raise output-limit if it is really that large.";
    };
    readonly "execute.memory-limit": {
        readonly severity: "error";
        readonly why: "A program that takes all memory stops the machine for everyone on it.";
        readonly mend: "Hold less at once; raise memory-limit if the data is really that large.";
    };
    readonly "execute.not-run": {
        readonly severity: "error";
        readonly why: "Cases after several timeouts would only cost the time budget.";
        readonly mend: "Mend the timeout first.";
    };
};
export declare const executeFinding: (rule: "execute.exit" | "execute.signal" | "execute.timeout" | "execute.output-limit" | "execute.memory-limit" | "execute.not-run", message: string, details?: import("./findings.ts").FindingDetails) => Finding;
/** What one case may use. */
export interface RunLimits {
    readonly timeoutMs: number;
    /** Bytes of the program's own heap; the runtime's reserve comes on top. */
    readonly memory: number;
    /** Bytes of stdout. */
    readonly output: number;
}
/**
 * The surroundings of a program. What must not matter to its output differs between the two: language, home folder, hash
 * seed, and the time zone, by so much that no hour of the day is the same date in both.
 */
declare const VARIATIONS: {
    readonly first: {
        readonly TZ: "Etc/GMT+12";
        readonly LANG: "C.UTF-8";
        readonly HOME: "/box";
    };
    readonly repeat: {
        readonly TZ: "Etc/GMT-14";
        readonly LANG: "de_DE.UTF-8";
        readonly HOME: "/tmp";
    };
};
export type Variation = keyof typeof VARIATIONS;
/**
 * Runs a program once.
 * @throws {SystemFault} when the sandbox failed.
 * @throws the signal's reason when it was aborted.
 */
export declare function execute(runnable: Runnable, input: string, limits: RunLimits, sandbox: Sandbox, variation: Variation, signal?: AbortSignal): Promise<Execution>;
/** What went wrong in an execution; nothing when the program ended by itself with code 0. */
export declare function judgeExecution(execution: Execution, limits: RunLimits): Finding | undefined;
