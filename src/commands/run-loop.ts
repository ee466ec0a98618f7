/** The contract loop with all that it needs, and what becomes of its outcome. */
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { contractLoop, type LoopJob } from "../contract-loop.ts";
import { checked } from "../findings.ts";
import type { OptionsOf } from "../options.ts";
import { type EarlierProof, proofPath, readEarlierProof } from "../proof.ts";
import { buildReport } from "../report.ts";
import { readText, sha256 } from "../system/files.ts";
import { committedUnchanged } from "../system/git.ts";
import { exists, insideWorkingDirectory } from "../system/paths.ts";
import { fileFinding } from "../system/rules.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import { conclude, type Run } from "./conclude.ts";
import { type Delivering, openDelivery, standingOf } from "./delivering.ts";
import type { Ground } from "./ground.ts";
import { MAX_PROGRAM, orRefuse } from "./load.ts";
import { openProvider } from "./open-provider.ts";
import { promptOf } from "./prompt-of.ts";
import { newTraceId, openJournal, reportFolder } from "./run-folder.ts";
import { setStage } from "./stage.ts";
import { loadPageMaker } from "./write-page.ts";

export async function runLoop(
  options: OptionsOf<"generate">,
  ground: Ground,
  context: CommandContext,
): Promise<CommandOutcome> {
  const started = performance.now();
  const { language } = ground;
  const program = options.program ?? `program${language.extensions[0]}`;
  const target = await insideWorkingDirectory(program, context.cwd);
  const proofTarget = await insideWorkingDirectory(proofPath(program), context.cwd);
  const existing = exists(program) ? await readText(program, MAX_PROGRAM) : checked(undefined);
  const proof = await readText(proofPath(program), MAX_PROGRAM);
  const inputs = [options.contract, options.cases, options.cassette, options.record].filter((it) => it !== undefined);
  const own = inputs.some((it) => resolve(it) === resolve(program))
    ? [fileFinding("file.not-ours", `program ${program} is a file that the run reads or records: name another one`)]
    : [];
  const opened = await openProvider(options, context);
  const delivering = await openDelivery(options, program, context);
  const beside = { source: existing.ok ? existing.value : undefined, proof: proof.ok ? proof.value : "" };
  const waiting = delivering.ok ? delivering.value : undefined;
  const { known, earlier } = await knownProgram(program, beside, waiting, options.task, context);
  const stage = await setStage(options, ground, context, {
    ...(earlier.seed !== undefined && { seed: earlier.seed }),
    also: [{ findings: own }, target, ...(target.ok ? [proofTarget] : []), existing, opened, delivering].flatMap(
      (it) => it.findings,
    ),
  });
  try {
    const provider = orRefuse(opened);
    const there = orRefuse(existing);
    const traceId = newTraceId(context.now());
    const { suite, bench } = stage;
    const facts = {
      traceId,
      suite,
      task: options.task,
      language: language.name,
      sandbox: bench.sandbox.name,
      provider,
    };
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
      ...(known && { known: known.source }),
      ...(delivering.ok && delivering.value && { delivering: delivering.value }),
      ...(there !== undefined && { there }),
    };
    const outcome = await contractLoop(
      {
        suite,
        language,
        prompt: promptOf(stage, options.task),
        ...(known && { existing: known }),
        minStrength: options.minStrength,
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
        newFolder: () => {
          // A page that cannot be made is found when it is to be written.
          loadPageMaker().catch(() => {});
          return stage.newFolder();
        },
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

/**
 * What is to be proven before anybody is asked, with what its proof says. What waits to be merged is newer than what the
 * checkout has, where the same was asked for; somebody's work in the way comes before both.
 */
async function knownProgram(
  path: string,
  beside: { readonly source: string | undefined; readonly proof: string },
  delivering: Delivering | undefined,
  task: string,
  { cwd }: CommandContext,
): Promise<{ readonly known?: LoopJob["existing"]; readonly earlier: EarlierProof }> {
  const earlier = readEarlierProof(beside.proof);
  const here = beside.source === undefined ? undefined : await programHere(path, beside.source, earlier);
  const standing = here?.keep === undefined && delivering ? await standingOf(delivering, path, cwd) : undefined;
  const asked = readEarlierProof(standing?.proof ?? "");
  if (standing && asked.task === task) return { known: { source: standing.program }, earlier: asked };
  return { ...(here && { known: here }), earlier };
}

/** What is at `program`, to be proven first; it is kept where overwriting it would lose somebody's work. */
async function programHere(
  path: string,
  source: string,
  earlier: EarlierProof,
): Promise<NonNullable<LoopJob["existing"]>> {
  if (earlier.sha256 === sha256(source) || (await committedUnchanged(path))) return { source };
  const why = `${path} is there, does not hold, and neither a proof names it nor has git it committed unchanged: commit it, or name another program`;
  return { source, keep: fileFinding("file.not-ours", why) };
}
