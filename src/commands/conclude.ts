/** What becomes of a loop's outcome: the program and its proof in their places, or the command that shows it failing. */
import { join } from "node:path";
import { smallestFailure } from "../collect-feedback.ts";
import type { LoopOutcome } from "../contract-loop.ts";
import { count } from "../count.ts";
import { findingOf, SystemFault } from "../faults.ts";
import { checked, type Finding } from "../findings.ts";
import { bestOf } from "../next-turn.ts";
import type { OptionsOf } from "../options.ts";
import type { EarlierProof } from "../proof.ts";
import type { Report, RunEnd } from "../report.ts";
import { strengthLine } from "../strength.ts";
import { readText, sha256, writeFileAtomic } from "../system/files.ts";
import { exists } from "../system/paths.ts";
import { fileFinding } from "../system/rules.ts";
import type { Journal } from "../types/loop.ts";
import type { Provider } from "../types/provider.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import { deliverRun, tellOfRun } from "./deliver-run.ts";
import type { Delivering } from "./delivering.ts";
import { deliveryDocument, deliveryLine, deliveryOutputs, undelivered } from "./delivery-end.ts";
import { exitCodes } from "./exit-code.ts";
import { MAX_PROGRAM } from "./load.ts";
import { repeatedFlags } from "./repeated-flags.ts";
import { reproduction } from "./reproduction.ts";
import { reportPath, runFiles } from "./run-folder.ts";
import type { Stage } from "./stage.ts";
import { writePage } from "./write-page.ts";
import { writeProof } from "./write-proof.ts";

/** Beyond the options, what a run of `generate` works with. */
export interface Run {
  readonly options: OptionsOf<"generate">;
  readonly context: CommandContext;
  readonly stage: Stage;
  readonly provider: Provider;
  readonly journal: Journal;
  /** The program's path as the user gave it, and where that is. */
  readonly program: string;
  readonly target: string;
  /** Absent where nothing is to be delivered and nobody told. */
  readonly delivering?: Delivering;
  /** What was there before. */
  readonly there?: string;
  /** What was proven first, there or on the branch of a delivery, and what its proof said. */
  readonly known?: string;
  readonly earlier: EarlierProof;
  readonly report: (outcome: LoopOutcome, more?: Partial<RunEnd>) => Report;
}

/**
 * Writes what the run came to: first the report, so that a later failure loses nothing of it. Where the report itself
 * cannot be written the run has passed or not all the same, and its document goes to stdout.
 */
export async function conclude(outcome: LoopOutcome, run: Run): Promise<CommandOutcome> {
  const { journal, program } = run;
  await refusedBy(journal.report(run.report(outcome)));
  const more = outcome.proven === undefined ? await failure(outcome, run) : await success(outcome.proven, outcome, run);
  const document = run.report(outcome, more.end);
  const refused = await refusedBy(journal.report(document));
  const page = refused.length > 0 ? [] : await writePage(journal.folder, document, outcome.attempts);
  const known = [...outcome.findings, ...more.findings].map((it) => it.message);
  const { attempts, usage } = outcome;
  const best = bestOf(attempts);
  const source = outcome.proven ?? best?.source;
  return {
    result: outcome.result,
    ...(refused.length > 0 && { exitCode: exitCodes.error }),
    ...(more.exitCode !== undefined && { exitCode: more.exitCode }),
    document,
    findings: [
      ...run.stage.findings,
      ...outcome.findings,
      ...more.findings,
      ...refused.filter((it) => !known.includes(it.message)),
      ...page,
    ],
    summary: more.summary(outcome, reportPath(journal.folder)),
    ...(more.end.delivery && { delivery: more.end.delivery }),
    attempts,
    ...(outcome.strength && { strength: outcome.strength }),
    of: run.options.maxAttempts,
    ...(source !== undefined && { program: { path: program, language: run.stage.language.name, source } }),
    outputs: {
      "trace-id": document.traceId,
      attempts: attempts.length,
      report: reportPath(journal.folder),
      "input-tokens": usage.inputTokens,
      "output-tokens": usage.outputTokens,
      ...(more.end.program && { program: more.end.program.path }),
      ...(more.end.proof !== undefined && { proof: more.end.proof }),
      ...deliveryOutputs(more.end.delivery ?? { status: "none" }),
    },
  };
}

/** Why the disk did not take it, where it did not. */
function refusedBy(writing: Promise<void>): Promise<readonly Finding[]> {
  return writing.then(
    () => [],
    (error: unknown) => [findingOf(error)],
  );
}

interface Ending {
  /** Where it is not the result's own. */
  readonly exitCode?: number;
  readonly end: Partial<RunEnd>;
  readonly findings: readonly Finding[];
  readonly summary: (outcome: LoopOutcome, report: string) => string;
}

/** Puts the program and its proof in their places. Where that fails, what was proven is in the report folder. */
async function success(source: string, outcome: LoopOutcome, run: Run): Promise<Ending> {
  const extension = run.stage.language.extensions[0];
  // A report folder that takes no more is no reason not to write the program in its place.
  const kept = await run.journal.program(source, extension).catch((error: unknown) => {
    findingOf(error);
    return `among ${run.journal.folder}/candidates`;
  });
  try {
    return await place(source, outcome, run);
  } catch (error) {
    if (!(error instanceof SystemFault)) throw error;
    return {
      end: {},
      exitCode: exitCodes.error,
      findings: [error.finding],
      summary: () => `proven, but not written: ${error.finding.message}. The proven program is ${kept}`,
    };
  }
}

async function place(source: string, outcome: LoopOutcome, run: Run): Promise<Ending> {
  const { program, stage, provider, options, there, known, earlier, journal } = run;
  const { strength, dependencies } = outcome;
  if (source !== there) await replaceProgram(source, run);
  const { cases } = stage;
  const proof = await writeProof(
    {
      program,
      source,
      contract: options.contract,
      cases,
      stage,
      task: options.task,
      ...(strength && { strength }),
      ...(dependencies && { builtWith: dependencies }),
      ...(source === known ? earlier.provider && { provider: earlier.provider } : { provider }),
    },
    run.context.cwd,
  );
  const end = {
    program: { path: program, sha256: sha256(source) },
    ...(proof.path !== undefined && { proof: proof.path }),
  };
  // As with the program: the proof beside it is what counts.
  const { written } = proof;
  if (written) await refusedBy(writeFileAtomic(join(journal.folder, runFiles.proof), written.text));
  const delivered = written && (await deliverRun(outcome, source, written, end, run));
  const delivery = run.delivering && deliveryDocument(delivered, run.delivering.place?.way);
  const failed = delivered?.status === "failed";
  const origin = provider.origin === undefined ? "" : ` The answers are ${provider.origin}, nobody was asked.`;
  return {
    end: { ...end, ...(delivery && { delivery }) },
    ...(failed && { exitCode: exitCodes.error }),
    findings: [...proof.findings, ...(delivered?.findings ?? [])],
    summary: ({ result, stop, attempts }) =>
      [
        ...(failed ? [undelivered(delivered, journal.folder)] : []),
        stop.reason === "already-proven"
          ? `${program} holds already: no token was spent. Proof: ${proof.path}.`
          : `${program} is proven on ${count(cases.length, "case")}, in attempt ${attempts.at(-1)?.number}. Proof: ${proof.path}.${origin}`,
        ...(strength ? [strengthLine(strength)] : []),
        ...[delivery && deliveryLine(delivery, { result })].filter((it) => it !== undefined),
      ].join("\n"),
  };
}

/** @throws {SystemFault} when somebody wrote to the program while the loop ran: theirs is not overwritten. */
async function replaceProgram(source: string, { program, target, there }: Run): Promise<void> {
  const now = exists(target) ? await readText(target, MAX_PROGRAM) : checked(undefined);
  if (!now.ok || now.value !== there) {
    throw new SystemFault(fileFinding("file.changed", `${program} was changed while the loop ran and is left alone`));
  }
  await writeFileAtomic(target, source);
}

async function failure(outcome: LoopOutcome, run: Run): Promise<Ending> {
  const { options, stage, journal } = run;
  const best = bestOf(outcome.attempts);
  const extension = stage.language.extensions[0];
  const reproduce =
    best &&
    (await reproduction(
      best,
      {
        contract: options.contract,
        program:
          best.kind === "existing" ? run.program : `${journal.folder}/${runFiles.candidate(best.number, extension)}`,
        seed: stage.suite.settings.seed,
        ...(options.cases !== undefined && { cases: options.cases }),
        ...(options.input !== undefined && { input: options.input }),
        more: repeatedFlags(options),
      },
      journal.folder,
    ));
  const end = { ...(reproduce !== undefined && { reproduce }) };
  const told = await tellOfRun(outcome, best?.source, end, run);
  const delivery = run.delivering?.issues && deliveryDocument(told, "issue");
  return {
    end: { ...end, ...(delivery && { delivery }) },
    findings: told?.findings ?? [],
    summary: ({ result, stop }, report) =>
      [
        `${result}: ${stop.detail.replace(/\.$/, "")}. ${best ? `Best candidate: attempt ${best.number}, ${best.rules.held}/${best.rules.total} rules.` : "No candidate was judged."} Report: ${report}`,
        ...(best?.smallest ? ["", smallestFailure(best.smallest, stage.suite), ""] : []),
        ...[delivery && deliveryLine(delivery, { result })].filter((it) => it !== undefined),
        ...(reproduce === undefined ? [] : [`See it fail: ${reproduce}`]),
      ].join("\n"),
  };
}
