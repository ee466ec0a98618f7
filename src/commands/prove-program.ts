/** Judges a program that exists already and writes its proof. */
import { dirname, join } from "node:path";
import { judgedAttempt } from "../attempt.ts";
import { smallestFailure } from "../collect-feedback.ts";
import { count } from "../count.ts";
import { findingOf, SystemFault } from "../faults.ts";
import { type Finding, hasErrors } from "../findings.ts";
import type { OptionsOf } from "../options.ts";
import { type EarlierProof, proofPath, readEarlierProof } from "../proof.ts";
import { prove } from "../prove.ts";
import { quote } from "../quote.ts";
import { buildReport, faultReason, type RunEnd } from "../report.ts";
import { shellCommand } from "../shell.ts";
import { judgeStrength, measureStrength, samplesOf, strengthLine } from "../strength.ts";
import type { Suite } from "../suite.ts";
import { readText, sha256 } from "../system/files.ts";
import { noUsage } from "../tokens.ts";
import type { Attempt } from "../types/loop.ts";
import type { Strength } from "../types/verdict.ts";
import { verifyFinding } from "../verify-rules.ts";
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

    const measured =
      proving.gate === "passed"
        ? await measureStrength(suite, samplesOf(proving.cases, cases), context.signal).catch(unjudged)
        : undefined;
    const strength = measured?.kind === "measured" ? measured.strength : undefined;
    const weak = measured ? judgeStrength(measured, options.minStrength, suite.sides.output) : [];
    const same = earlier.sha256 === sha256(source);
    const task = options.task ?? (same ? earlier.task : undefined);
    const ending =
      measured === undefined
        ? notHolding(options.program, attempt, suite)
        : weak.length > 0
          ? tooWeak(options, weak)
          : await proven(options.program, attempt, strength, unusedCases(options, earlier), () =>
              writeProof(
                {
                  program: options.program,
                  contract: options.contract,
                  source,
                  cases,
                  stage,
                  ...(task !== undefined && { task }),
                  ...(strength && { strength }),
                  ...(proving.dependencies && { builtWith: proving.dependencies }),
                  ...(same && earlier.provider && { provider: earlier.provider }),
                },
                context.cwd,
              ),
            );
    const document = buildReport(
      { ...facts, ...(task !== undefined && { task }) },
      {
        attempts: [attempt],
        usage: noUsage,
        durationMs: performance.now() - started,
        ...(strength && { strength }),
        ...ending.end,
      },
    );
    await journal.report(document);
    const page = await writePage(journal.folder, document, [attempt]);
    return {
      result: document.result,
      ...(ending.exitCode !== undefined && { exitCode: ending.exitCode }),
      document,
      findings: [...stage.findings, ...proving.verdict.findings, ...ending.findings, ...page],
      summary: ending.summary(reportPath(journal.folder)),
      attempts: [attempt],
      ...(strength && { strength }),
      program: { path: options.program, language: stage.language.name, source },
      outputs: {
        "trace-id": traceId,
        attempts: 1,
        report: reportPath(journal.folder),
        ...(document.program && { program: document.program.path }),
        ...(document.proof !== undefined && { proof: document.proof }),
      },
    };
  } finally {
    await stage.close();
  }
}

/** What a judgement came to. */
interface Ending {
  /** Where it is not the result's own. */
  readonly exitCode?: number;
  readonly end: Pick<RunEnd, "result" | "stop" | "program" | "proof">;
  readonly findings: readonly Finding[];
  readonly summary: (report: string) => string;
}

/** Says that the proof that is there was of more than this one: it is about to be replaced. */
function unusedCases({ program, cases }: OptionsOf<"prove">, earlier: EarlierProof): readonly Finding[] {
  if (cases !== undefined || earlier.cases === undefined) return [];
  const path = join(dirname(program), earlier.cases);
  const command = shellCommand(["--cases", path]);
  const fact = `${proofPath(program)} was of the cases in ${quote(path, 200)}, which were not used: ${command} proves with them`;
  return [verifyFinding("verify.cases-unused", fact, { location: { file: proofPath(program), line: 1, column: 1 } })];
}

/** A proof that cannot be written takes nothing from the judgement, but somebody waits for one that is not there. */
async function proven(
  path: string,
  { rules, cases, source = "" }: Attempt,
  strength: Strength | undefined,
  unused: readonly Finding[],
  write: () => ReturnType<typeof writeProof>,
): Promise<Ending> {
  const proof = await write().catch((error: unknown) => ({ path: undefined, findings: [findingOf(error)] }));
  return {
    ...(hasErrors(proof.findings) && { exitCode: exitCodes.error }),
    end: {
      result: "passed",
      stop: { reason: "passed", detail: "the program holds" },
      program: { path, sha256: sha256(source) },
      ...(proof.path !== undefined && { proof: proof.path }),
    },
    findings: [...unused, ...proof.findings],
    summary: () =>
      [
        `${path} is proven: ${count(cases.length, "case")}, ${count(rules.total, "rule")}.`,
        ...(strength ? [strengthLine(strength)] : []),
      ].join("\n"),
  };
}

const tooWeak = ({ program, minStrength }: OptionsOf<"prove">, findings: readonly Finding[]): Ending => ({
  end: {
    result: "failed",
    stop: { reason: "weak-contract", detail: "the program holds, but the contract is weaker than min-strength" },
  },
  findings,
  summary: () =>
    `${program} holds, but no proof was written: the contract is weaker than min-strength ${minStrength}. Add rules, or lower min-strength.`,
});

function notHolding(path: string, attempt: Attempt, suite: Suite): Ending {
  const { rules, smallest } = attempt;
  const failing = smallest ? `\n\n${smallestFailure(smallest, suite)}` : "";
  return {
    // `prove` is the loop with one attempt, and that is used up.
    end: { result: "failed", stop: { reason: "max-attempts", detail: "the program does not hold" } },
    findings: [],
    summary: (report) =>
      `${path} does not hold: ${rules.held}/${rules.total} rules. ${next(attempt, report)}${failing}`,
  };
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
