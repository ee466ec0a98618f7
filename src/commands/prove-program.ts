/** Judges a program that exists already and writes its proof. */
import { judgedAttempt } from "../attempt.ts";
import { smallestFailure } from "../collect-feedback.ts";
import { SystemFault } from "../faults.ts";
import { type Finding, hasErrors } from "../findings.ts";
import type { OptionsOf } from "../options.ts";
import { proofPath, readEarlierProof } from "../proof.ts";
import { prove } from "../prove.ts";
import { buildReport, faultReason, type RunEnd } from "../report.ts";
import { count } from "../reporters/attempt-line.ts";
import { judgeStrength, measureStrength, samplesOf, strengthLine } from "../strength.ts";
import { readText, sha256 } from "../system/files.ts";
import { noUsage } from "../tokens.ts";
import type { Attempt } from "../types/loop.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import { exitCodes } from "./exit-code.ts";
import type { Ground } from "./ground.ts";
import { MAX_PROGRAM } from "./load.ts";
import { newTraceId, openJournal, reportFolder, reportPath } from "./run-folder.ts";
import { setStage } from "./stage.ts";
import { writePage } from "./write-page.ts";
import { writeProof } from "./write-proof.ts";

export async function proveProgram(
  options: OptionsOf<"prove">,
  ground: Ground,
  context: CommandContext,
): Promise<CommandOutcome> {
  const started = performance.now();
  const program = await readText(options.program, MAX_PROGRAM);
  const proofText = await readText(proofPath(options.program), MAX_PROGRAM);
  const earlier = proofText.ok ? readEarlierProof(proofText.value) : {};
  const stage = await setStage(options, ground, context, {
    ...(earlier.seed !== undefined && { seed: earlier.seed }),
    also: program.findings,
  });
  try {
    const source = program.ok ? program.value : "";
    const { suite, bench, cases } = stage;
    const traceId = newTraceId(context.now());
    const journal = await openJournal(reportFolder(options.reportDir, traceId, context));

    const facts = { traceId, suite, language: stage.language.name, sandbox: bench.sandbox.name };

    context.observe({ event: "attempt-started", number: 0, of: 0, kind: "existing" });
    const folder = await stage.newFolder();
    const unjudged = async (error: unknown): Promise<never> => {
      await journal.report(buildReport(facts, broken(error, context.signal, performance.now() - started)));
      throw error;
    };
    const proving = await prove(source, suite, cases, { ...bench, folder }).catch(unjudged);
    const attempt = judgedAttempt({ number: 0, kind: "existing" }, source, proving, suite);
    context.observe({ event: "attempt-done", attempt, of: 0 });

    const holds = proving.gate === "passed";
    const measured = holds
      ? await measureStrength(suite, samplesOf(proving.cases, cases), context.signal).catch(unjudged)
      : undefined;
    const strength = measured?.kind === "measured" ? measured.strength : undefined;
    const weak = measured ? judgeStrength(measured, options.minStrength, suite.sides.output) : [];
    const passed = holds && weak.length === 0;
    const same = earlier.sha256 === sha256(source);
    const task = options.task ?? (same ? earlier.task : undefined);
    const proven = {
      ...options,
      source,
      cases,
      stage,
      ...(task !== undefined && { task }),
      ...(strength && { strength }),
      ...(proving.dependencies && { builtWith: proving.dependencies }),
    };
    const proof = passed
      ? await writeProof(
          { ...proven, ...(same && earlier.provider && { provider: earlier.provider }) },
          context.cwd,
        ).catch(unwritten)
      : undefined;
    const document = buildReport(
      { ...facts, ...(task !== undefined && { task }) },
      {
        result: passed ? "passed" : "failed",
        stop: passed
          ? { reason: "passed", detail: "the program holds" }
          : holds
            ? { reason: "weak-contract", detail: "the program holds, but the contract is weaker than min-strength" }
            : { reason: "max-attempts", detail: "the program does not hold" },
        attempts: [attempt],
        usage: noUsage,
        durationMs: performance.now() - started,
        ...(strength && { strength }),
        ...(passed && { program: { path: options.program, sha256: sha256(source) } }),
        ...(proof?.path !== undefined && { proof: proof.path }),
      },
    );
    await journal.report(document);
    const page = await writePage(journal.folder, document, [attempt]);
    return {
      result: document.result,
      // Passed all the same, but somebody waits for a proof that is not there.
      ...(hasErrors(proof?.findings ?? []) && { exitCode: exitCodes.error }),
      document,
      findings: [...stage.findings, ...proving.verdict.findings, ...weak, ...(proof?.findings ?? []), ...page],
      summary: passed
        ? [
            `${options.program} is proven: ${count(cases.length, "case")}, ${count(attempt.rules.total, "rule")}.`,
            ...(strength ? [strengthLine(strength)] : []),
          ].join("\n")
        : holds
          ? `${options.program} holds, but no proof was written: the contract is weaker than min-strength ${options.minStrength}. Add rules, or lower min-strength.`
          : `${options.program} does not hold: ${attempt.rules.held}/${attempt.rules.total} rules. ${next(attempt, reportPath(journal.folder))}${attempt.smallest ? `\n\n${smallestFailure(attempt.smallest, suite)}` : ""}`,
      attempts: [attempt],
      ...(strength && { strength }),
      program: { path: options.program, language: stage.language.name, source },
      outputs: {
        "trace-id": traceId,
        attempts: 1,
        report: reportPath(journal.folder),
        ...(passed && { program: options.program }),
        ...(proof?.path !== undefined && { proof: proof.path }),
      },
    };
  } finally {
    await stage.close();
  }
}

/** A proof that cannot be written takes nothing from the judgement. */
function unwritten(error: unknown): { readonly path?: string; readonly findings: readonly Finding[] } {
  if (error instanceof SystemFault) return { findings: [error.finding] };
  throw error;
}

/** The end of a run that could not judge. */
function broken(error: unknown, signal: AbortSignal, durationMs: number): RunEnd {
  const stop: RunEnd["stop"] = signal.aborted
    ? { reason: "cancelled", detail: "cancelled before the program was judged" }
    : error instanceof SystemFault
      ? { reason: faultReason(error.finding), detail: error.finding.message }
      : { reason: "internal", detail: String(error) };
  return { result: "error", stop, attempts: [], usage: noUsage, durationMs };
}

/** What a person does about a program that does not hold. */
function next({ cases }: Attempt, report: string): string {
  const failed = cases.filter((it) => !it.passed);
  return failed.length > 0 && failed.every((it) => it.case.heldBack)
    ? "Only held-back cases fail: add --hold-back 0 to see them."
    : `Mend the program; every case is in ${report}.`;
}
