/** `fire-flow generate`: the contract loop, and what becomes of its outcome. */
import { setTimeout } from "node:timers/promises";
import { contractLoop, type LoopOutcome } from "../contract-loop.ts";
import { checked, type Finding } from "../findings.ts";
import { languages } from "../languages/index.ts";
import { bestOf } from "../next-turn.ts";
import type { OptionsOf } from "../options.ts";
import { type EarlierProof, proofPath, readEarlierProof } from "../proof.ts";
import { buildReport, type Report, type RunEnd } from "../report.ts";
import { casesOf } from "../suite.ts";
import { readText, sha256, writeFileAtomic } from "../system/files.ts";
import { committedUnchanged } from "../system/git.ts";
import { exists, insideWorkingDirectory } from "../system/paths.ts";
import { fileFinding } from "../system/rules.ts";
import { type Journal, type Provider, SystemFault } from "../types.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import { languageOf, MAX_PROGRAM, orRefuse } from "./load.ts";
import { openProvider } from "./open-provider.ts";
import { promptOf } from "./prompt-of.ts";
import { reproduction } from "./reproduction.ts";
import { newTraceId, openJournal, reportFolder, reportPath } from "./run-folder.ts";
import { type Stage, setStage } from "./stage.ts";
import { writeProof } from "./write-proof.ts";

/** Beyond the options, what a run of `generate` works with. */
interface Run {
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

export async function run(options: OptionsOf<"generate">, context: CommandContext): Promise<CommandOutcome> {
  const started = performance.now();
  const language = languageOf(options);
  const program = options.program ?? `program${languages[language].extensions[0]}`;
  const target = await insideWorkingDirectory(program, context.cwd);
  const existing = (await exists(program)) ? await readText(program, MAX_PROGRAM) : checked(undefined);
  const proof = await readText(proofPath(program), MAX_PROGRAM);
  const earlier = proof.ok ? readEarlierProof(proof.value) : {};
  const opened = await openProvider(options, context);
  const stage = await setStage(options, language, context, {
    ...(earlier.seed !== undefined && { seed: earlier.seed }),
    also: [target, existing, opened].flatMap((it) => it.findings),
  });
  try {
    const provider = orRefuse(opened);
    const there = orRefuse(existing);
    const traceId = newTraceId(context.now());
    const { suite, bench } = stage;
    const facts = { traceId, suite, task: options.task, language, sandbox: bench.sandbox.name, provider };
    const run: Run = {
      options,
      context,
      stage,
      provider,
      program,
      target: orRefuse(target),
      journal: await openJournal(reportFolder(options.reportDir, traceId, context)),
      report: (outcome, more) => buildReport(facts, { ...outcome, ...more, durationMs: performance.now() - started }),
      earlier,
      ...(there !== undefined && { there }),
    };
    const outcome = await contractLoop(
      {
        suite,
        language: stage.language,
        prompt: promptOf(stage, options.task),
        ...(there !== undefined && { existing: await existingProgram(program, there, earlier.sha256) }),
        limits: {
          maxAttempts: options.maxAttempts,
          tokenBudget: options.tokenBudget,
          timeBudgetMs: options.timeBudget,
          maxOutputTokens: options.maxOutputTokens,
        },
      },
      {
        ...bench,
        provider,
        journal: run.journal,
        newFolder: stage.newFolder,
        sleep: (ms, signal) => setTimeout(ms, undefined, { signal }),
        random: Math.random,
        signal: context.signal,
        keep: (standing) => run.journal.report(run.report(standing)),
      },
    );
    return await conclude(outcome, run);
  } finally {
    await stage.close();
  }
}

/** What is at `program`, to be proven first; it is kept where overwriting it would lose somebody's work. */
async function existingProgram(path: string, source: string, proven: string | undefined) {
  if (proven === sha256(source) || (await committedUnchanged(path))) return { source };
  const why = `${path} is there, does not hold, and neither a proof names it nor has git it committed unchanged: commit it, or name another program`;
  return { source, keep: fileFinding("file.not-ours", why) };
}

/** Writes what the run came to: first the report, so that a full disk loses nothing of it. */
async function conclude(outcome: LoopOutcome, run: Run): Promise<CommandOutcome> {
  const { journal, program } = run;
  await journal.report(run.report(outcome));
  const more = outcome.proven === undefined ? await failure(outcome, run) : await success(outcome.proven, run);
  const document = run.report(outcome, more.end);
  await journal.report(document);
  const { attempts, usage } = outcome;
  const best = bestOf(attempts);
  const source = outcome.proven ?? best?.source;
  return {
    result: outcome.result,
    document,
    findings: [...run.stage.findings, ...outcome.findings, ...more.findings],
    summary: more.summary(outcome, reportPath(journal.folder)),
    attempts,
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
  readonly end: Partial<RunEnd>;
  readonly findings: readonly Finding[];
  readonly summary: (outcome: LoopOutcome, report: string) => string;
}

async function success(source: string, run: Run): Promise<Ending> {
  const { program, stage, provider, options, there, earlier } = run;
  if (source !== there) await replaceProgram(source, run);
  const cases = orRefuse(casesOf(stage.suite));
  const proof = await writeProof(
    {
      program,
      source,
      contract: options.contract,
      cases,
      stage,
      task: options.task,
      ...(source === there ? earlier.provider && { provider: earlier.provider } : { provider }),
    },
    run.context.cwd,
  );
  const origin = provider.origin === undefined ? "" : ` The answers are ${provider.origin}, nobody was asked.`;
  return {
    end: { program: { path: program, sha256: sha256(source) }, ...(proof.path !== undefined && { proof: proof.path }) },
    findings: proof.findings,
    summary: ({ stop }) =>
      stop.reason === "already-proven"
        ? `${program} holds already: no token was spent. Proof: ${proof.path}.`
        : `${program} is proven: ${cases.length} cases, ${stop.detail}. Proof: ${proof.path}.${origin}`,
  };
}

/** @throws {SystemFault} when somebody wrote to the program while the loop ran: theirs is not overwritten. */
async function replaceProgram(source: string, { program, target, there, journal }: Run): Promise<void> {
  const now = (await exists(target)) ? await readText(target, MAX_PROGRAM) : checked(undefined);
  if (!now.ok || now.value !== there) {
    const message = `${program} was changed while the loop ran and is left alone; the proven program is the last one in ${journal.folder}/candidates`;
    throw new SystemFault(fileFinding("file.changed", message));
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
        more: repeated(options),
      },
      journal.folder,
    ));
  return {
    end: { ...(reproduce !== undefined && { reproduce }) },
    findings: [],
    summary: ({ result, stop }, report) =>
      [
        `${result}: ${stop.detail}. ${best ? `Best candidate: attempt ${best.number}, ${best.rules.held}/${best.rules.total} rules.` : "No candidate was judged."} Report: ${report}`,
        ...(reproduce === undefined ? [] : [`See it fail: ${reproduce}`]),
      ].join("\n"),
  };
}

/** Options that the reproduction needs to judge the same way. */
function repeated(options: OptionsOf<"generate">): string[] {
  const given = {
    language: options.language,
    "input-model": options.inputModel,
    "output-model": options.outputModel,
    "input-format": options.inputFormat,
    "output-format": options.outputFormat,
    timeout: options.timeout === 30_000 ? undefined : `${options.timeout}ms`,
    deterministic: options.deterministic ? undefined : "false",
  };
  return Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
}
