/** What becomes of a loop's outcome: the program and its proof in their places, or the command that shows it failing. */
import type { LoopOutcome } from "../contract-loop.ts";
import { SystemFault } from "../faults.ts";
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
import { exitCodes } from "./exit-code.ts";
import { MAX_PROGRAM } from "./load.ts";
import { repeatedFlags } from "./repeated-flags.ts";
import { reproduction } from "./reproduction.ts";
import { reportPath } from "./run-folder.ts";
import type { Stage } from "./stage.ts";
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
  /** What was there before, and what its proof said. */
  readonly there?: string;
  readonly earlier: EarlierProof;
  readonly report: (outcome: LoopOutcome, more?: Partial<RunEnd>) => Report;
}

/** Writes what the run came to: first the report, so that a full disk loses nothing of it. */
export async function conclude(outcome: LoopOutcome, run: Run): Promise<CommandOutcome> {
  const { journal, program } = run;
  await journal.report(run.report(outcome));
  const more = outcome.proven === undefined ? await failure(outcome, run) : await success(outcome.proven, outcome, run);
  const document = run.report(outcome, more.end);
  await journal.report(document);
  const { attempts, usage } = outcome;
  const best = bestOf(attempts);
  const source = outcome.proven ?? best?.source;
  return {
    result: outcome.result,
    ...(more.exitCode !== undefined && { exitCode: more.exitCode }),
    document,
    findings: [...run.stage.findings, ...outcome.findings, ...more.findings],
    summary: more.summary(outcome, reportPath(journal.folder)),
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
    },
  };
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
  const kept = await run.journal.program(source, run.stage.language.extensions[0] as string);
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

async function place(source: string, { strength, dependencies }: LoopOutcome, run: Run): Promise<Ending> {
  const { program, stage, provider, options, there, earlier } = run;
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
      ...(source === there ? earlier.provider && { provider: earlier.provider } : { provider }),
    },
    run.context.cwd,
  );
  const origin = provider.origin === undefined ? "" : ` The answers are ${provider.origin}, nobody was asked.`;
  return {
    end: { program: { path: program, sha256: sha256(source) }, ...(proof.path !== undefined && { proof: proof.path }) },
    findings: proof.findings,
    summary: ({ stop, attempts }) =>
      [
        stop.reason === "already-proven"
          ? `${program} holds already: no token was spent. Proof: ${proof.path}.`
          : `${program} is proven on ${cases.length} cases, in attempt ${attempts.at(-1)?.number}. Proof: ${proof.path}.${origin}`,
        ...(strength ? [strengthLine(strength)] : []),
      ].join("\n"),
  };
}

/** @throws {SystemFault} when somebody wrote to the program while the loop ran: theirs is not overwritten. */
async function replaceProgram(source: string, { program, target, there }: Run): Promise<void> {
  const now = (await exists(target)) ? await readText(target, MAX_PROGRAM) : checked(undefined);
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
        program: best.kind === "existing" ? run.program : `${journal.folder}/candidates/${best.number}${extension}`,
        seed: stage.suite.settings.seed,
        ...(options.cases !== undefined && { cases: options.cases }),
        ...(options.input !== undefined && { input: options.input }),
        more: repeatedFlags(options),
      },
      journal.folder,
    ));
  return {
    end: { ...(reproduce !== undefined && { reproduce }) },
    findings: [],
    summary: ({ result, stop }, report) =>
      [
        `${result}: ${stop.detail.replace(/\.$/, "")}. ${best ? `Best candidate: attempt ${best.number}, ${best.rules.held}/${best.rules.total} rules.` : "No candidate was judged."} Report: ${report}`,
        ...(reproduce === undefined ? [] : [`See it fail: ${reproduce}`]),
      ].join("\n"),
  };
}
