/** `fire-flow prove`: judges a program that exists already and writes its proof. */
import { judgedAttempt } from "../attempt.ts";
import type { OptionsOf } from "../options.ts";
import { proofPath, readEarlierProof } from "../proof.ts";
import { prove } from "../prove.ts";
import { buildReport } from "../report.ts";
import { casesOf } from "../suite.ts";
import { readText, sha256 } from "../system/files.ts";
import { noUsage } from "../tokens.ts";
import { type Attempt, Refusal } from "../types.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import { languageOf, MAX_PROGRAM } from "./load.ts";
import { newTraceId, openJournal, reportFolder, reportPath } from "./run-folder.ts";
import { setStage } from "./stage.ts";
import { writeProof } from "./write-proof.ts";

export async function run(options: OptionsOf<"prove">, context: CommandContext): Promise<CommandOutcome> {
  const started = performance.now();
  const program = await readText(options.program, MAX_PROGRAM);
  const proofText = await readText(proofPath(options.program), MAX_PROGRAM);
  const earlier = proofText.ok ? readEarlierProof(proofText.value) : {};
  const stage = await setStage(options, languageOf(options), context, {
    ...(earlier.seed !== undefined && { seed: earlier.seed }),
    also: program.findings,
  });
  try {
    const source = program.ok ? program.value : "";
    const { suite, bench } = stage;
    const cases = casesOf(suite);
    if (!cases.ok) throw new Refusal(cases.findings);
    const traceId = newTraceId(context.now());
    const journal = await openJournal(reportFolder(options.reportDir, traceId, context));

    context.observe({ event: "attempt-started", number: 0, of: 0, kind: "existing" });
    const proving = await prove(source, suite, cases.value, { ...bench, folder: await stage.newFolder() });
    context.signal.throwIfAborted();
    const attempt = judgedAttempt({ number: 0, kind: "existing" }, source, proving, suite);
    context.observe({ event: "attempt-done", attempt, of: 0 });

    const passed = proving.gate === "passed";
    const same = earlier.sha256 === sha256(source);
    const task = options.task ?? (same ? earlier.task : undefined);
    const proven = { ...options, source, cases: cases.value, stage, ...(task !== undefined && { task }) };
    const proof = passed
      ? await writeProof({ ...proven, ...(same && earlier.provider && { provider: earlier.provider }) }, context.cwd)
      : undefined;
    const document = buildReport(
      {
        traceId,
        suite,
        ...(task !== undefined && { task }),
        language: stage.language.name,
        sandbox: bench.sandbox.name,
      },
      {
        result: passed ? "passed" : "failed",
        stop: passed
          ? { reason: "passed", detail: "the program holds" }
          : { reason: "max-attempts", detail: "the program does not hold" },
        attempts: [attempt],
        usage: noUsage,
        durationMs: performance.now() - started,
        ...(passed && { program: { path: options.program, sha256: sha256(source) } }),
        ...(proof?.path !== undefined && { proof: proof.path }),
      },
    );
    await journal.report(document);
    return {
      result: document.result,
      document,
      findings: [...stage.findings, ...proving.verdict.findings, ...(proof?.findings ?? [])],
      summary: passed
        ? `${options.program} is proven: ${cases.value.length} cases, ${attempt.rules.total} rules.`
        : `${options.program} does not hold: ${attempt.rules.held}/${attempt.rules.total} rules. ${next(attempt, reportPath(journal.folder))}`,
      attempts: [attempt],
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

/** What a person does about a program that does not hold. */
function next({ cases }: Attempt, report: string): string {
  const failed = cases.filter((it) => !it.passed);
  return failed.length > 0 && failed.every((it) => it.case.heldBack)
    ? "Only held-back cases fail: add --hold-back 0 to see them."
    : `Mend the program; every case is in ${report}.`;
}
