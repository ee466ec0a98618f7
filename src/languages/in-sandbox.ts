/** Runs a language's own tools on a candidate: in the sandbox, because reading foreign code can mean running it. */
import { type Checked, checked, type Finding, rejected } from "../findings.ts";
import { cleanStderr } from "../system/clean-text.ts";
import type { CompileSettings, Job, Limits, Sandbox } from "../types.ts";
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

const run = (job: ToolJob, sandbox: Sandbox, limits: CompileSettings) =>
  sandbox.run({
    ...job,
    limits: { ...TOOL_LIMITS, timeoutMs: limits.timeoutMs },
    ...(limits.signal && { signal: limits.signal }),
  });

/** CHECK: nothing when the tool accepts the candidate. */
export async function check(job: ToolJob, sandbox: Sandbox, limits: CompileSettings): Promise<Finding | undefined> {
  const { status, stderr, signal } = await run(job, sandbox, limits);
  const words = cleanStderr(stderr);
  switch (status) {
    case "ok":
      return undefined;
    case "exit":
      return languageFinding("check.syntax", `the program does not parse: ${words || "its compiler said no more"}`);
    case "timeout":
      return languageFinding("check.timeout", `the check did not end within ${limits.timeoutMs / 1000} s`);
    case "signal":
    case "memory-limit":
    case "output-limit":
      return languageFinding("check.crash", `the check ended with ${signal ?? status}${words && `: ${words}`}`);
    default:
      return status satisfies never;
  }
}

/** The formatted program as a formatter prints it on stdout. */
export async function format(job: ToolJob, sandbox: Sandbox, limits: CompileSettings): Promise<Checked<string>> {
  const { status, stdout, stderr } = await run(job, sandbox, limits);
  const text = new TextDecoder().decode(stdout);
  if (status === "ok" && text.trim() !== "") return checked(text);
  const words = cleanStderr(stderr);
  return rejected(languageFinding("format.failed", `the formatter ended with ${status}${words && `: ${words}`}`));
}
