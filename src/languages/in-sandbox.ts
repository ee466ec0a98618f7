/** Runs a language's own tools on a candidate: in the sandbox, because reading foreign code can mean running it. */
import { type Checked, checked, type Finding, rejected } from "../findings.ts";
import { cleanDiagnostics, cleanStderr } from "../system/clean-text.ts";
import type { Job, Limits, Sandbox } from "../types/execution.ts";
import type { CompileSettings } from "../types/language.ts";
import { languageFinding } from "./rules.ts";

type ToolJob = Pick<Job, "argv" | "env" | "mounts" | "hidden" | "stdin" | "outOfMemory">;

const MiB = 1024 ** 2;

/** Compilers need more than programs do. */
const TOOL_LIMITS: Omit<Limits, "timeoutMs"> = {
  memory: 2048 * MiB,
  output: 4 * MiB,
  processes: 512,
  fileSize: 1024 * MiB,
};

const run = (job: ToolJob, sandbox: Sandbox, settings: CompileSettings) =>
  sandbox.run({
    ...job,
    limits: { ...TOOL_LIMITS, timeoutMs: settings.timeoutMs },
    ...(settings.signal && { signal: settings.signal }),
  });

/** What a tool that rejects a candidate was asked: whether it parses, or to compile it. */
type Question = "check.syntax" | "check.compile";

/** CHECK: nothing when the tool accepts the candidate. */
export async function check(
  job: ToolJob,
  sandbox: Sandbox,
  settings: CompileSettings,
  question: Question = "check.syntax",
): Promise<Finding | undefined> {
  const { status, stderr, signal } = await run(job, sandbox, settings);
  switch (status) {
    case "ok":
      return undefined;
    case "exit":
      return rejection(question, stderr);
    case "timeout":
      return languageFinding("check.timeout", `the check did not end within ${settings.timeoutMs / 1000} s`);
    case "signal":
    case "memory-limit":
    case "output-limit": {
      const words = cleanStderr(stderr);
      return languageFinding("check.crash", `the check ended with ${signal ?? status}${words && `: ${words}`}`);
    }
    default:
      return status satisfies never;
  }
}

/** A parser stops at the first fault and says it last; a compiler goes on, and its first faults are the ones to mend. */
function rejection(question: Question, stderr: Uint8Array): Finding {
  const silent = "its compiler said no more";
  return question === "check.syntax"
    ? languageFinding(question, `the program does not parse: ${cleanStderr(stderr) || silent}`)
    : languageFinding(question, `the program does not compile: ${cleanDiagnostics(stderr) || silent}`);
}

/** The formatted program as a formatter prints it on stdout. */
export async function format(job: ToolJob, sandbox: Sandbox, settings: CompileSettings): Promise<Checked<string>> {
  const { status, stdout, stderr } = await run(job, sandbox, settings);
  const text = new TextDecoder().decode(stdout);
  if (status === "ok" && text.trim() !== "") return checked(text);
  const words = cleanStderr(stderr);
  return rejected(languageFinding("format.failed", `the formatter ended with ${status}${words && `: ${words}`}`));
}
