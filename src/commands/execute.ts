/** `fire-flow execute`: runs one program on one input in the sandbox. */
import { execute, judgeExecution } from "../execute.ts";
import { Refusal } from "../faults.ts";
import { hasErrors } from "../findings.ts";
import type { OptionsOf } from "../options.ts";
import { lastWords } from "../system/clean-text.ts";
import { readText } from "../system/files.ts";
import { makeFolder, makeScratch, removeScratch } from "../system/scratch.ts";
import type { Execution, Sandbox } from "../types/execution.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import { findGround } from "./ground.ts";
import { loadText, MAX_PROGRAM, orRefuse } from "./load.ts";

export async function run(options: OptionsOf<"execute">, context: CommandContext): Promise<CommandOutcome> {
  const { language, ...ground } = await findGround(options, context);
  const [program, input, foundSandbox, foundToolchain] = await Promise.all([
    readText(options.program, MAX_PROGRAM),
    loadText(options.input ?? ""),
    ground.sandbox,
    ground.toolchain,
  ]);
  const findings = [program, input, foundSandbox, foundToolchain].flatMap((it) => it.findings);
  if (hasErrors(findings)) throw new Refusal(findings);
  const sandbox = orRefuse(foundSandbox);
  const toolchain = orRefuse(foundToolchain);

  const scratch = await makeScratch();
  try {
    context.observe({ event: "stage", stage: "check" });
    const started = performance.now();
    const compile = {
      timeoutMs: options.compileTimeout,
      signal: context.signal,
      dependencies: options.dependencies ?? language.dependencies,
    };
    const folder = await makeFolder(`${scratch}/program`);
    const prepared = await toolchain.prepare(orRefuse(program), folder, sandbox, compile);
    const compileMs = Math.round(performance.now() - started);
    if (!prepared.ok) {
      const stderr = prepared.findings.map((it) => it.message).join("\n");
      return {
        result: "failed",
        document: { ...notRun(sandbox, compileMs), status: "compile-error", stderr },
        findings: prepared.findings,
        summary: `${options.program} was not run: ${language.name} does not accept it.`,
      };
    }
    context.observe({ event: "stage", stage: "execute" });
    const limits = { timeoutMs: options.timeout, memory: options.memoryLimit, output: options.outputLimit };
    const execution = await execute(prepared.value, orRefuse(input), limits, sandbox, "first", context.signal);
    const fault = judgeExecution(execution, limits);
    return {
      result: fault === undefined ? "passed" : "failed",
      document: executed(execution, sandbox, compileMs),
      output: execution.stdout,
      findings: [...prepared.findings, ...(fault ? [fault] : [])],
      summary: summary(execution, sandbox),
    };
  } finally {
    await removeScratch(scratch);
  }
}

const notRun = (sandbox: Sandbox, compileMs: number) => ({
  exitCode: null,
  signal: null,
  stdout: "",
  durationMs: 0,
  compileMs,
  sandbox: sandbox.name,
});

/** The document of `schemas/execute.schema.json`. */
function executed(execution: Execution, sandbox: Sandbox, compileMs: number) {
  const { status, exitCode, signal, stdout, stderr, durationMs, peakMemory } = execution;
  return {
    status,
    exitCode,
    signal,
    stdout: new TextDecoder().decode(stdout),
    stderr: new TextDecoder().decode(stderr),
    durationMs: Math.round(durationMs),
    compileMs,
    ...(peakMemory !== undefined && { peakMemory }),
    sandbox: sandbox.name,
  };
}

function summary({ status, stderr, durationMs }: Execution, sandbox: Sandbox): string {
  const said = status === "ok" ? lastWords(stderr) : "";
  return `${said === "" ? "" : `stderr:\n${said}\n`}${status} in ${Math.round(durationMs)} ms (${sandbox.name})`;
}
