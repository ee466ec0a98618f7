/**
 * The contract loop: GENERATE → PROVE → COLLECT FEEDBACK, until a candidate is proven or a limit is reached. It does no
 * IO of its own: the provider, the toolchain, the sandbox and the journal are passed in.
 */
import { answerAttempt, type Generated, judgedAttempt, unjudgedAttempt } from "./attempt.ts";
import { type HeldBackState, nextHeldBack } from "./cases/index.ts";
import { findingOf } from "./faults.ts";
import type { Checked } from "./findings.ts";
import { ask, extractFinding, extractProgram } from "./generate.ts";
import { type LoopJob, type LoopOutcome, type LoopParts, type LoopRun, startRun } from "./loop-run.ts";
import { nextTurn, type Turn } from "./next-turn.ts";
import { judgeStrength, knownSamples, type Measured, measureStrength, samplesOf } from "./strength.ts";
import { estimateTokens } from "./tokens.ts";
import type { Case } from "./types/case.ts";
import type { Attempt, StopReason } from "./types/loop.ts";
import type { ProviderReply } from "./types/provider.ts";
import type { Proving } from "./types/verdict.ts";

export type { LoopJob, LoopOutcome, LoopParts } from "./loop-run.ts";

/** Below this many tokens of room an answer can hold no program. */
const LEAST_ANSWER = 64;

/**
 * Runs the loop to its end. Limits, cancellation, provider and sandbox faults are outcomes, not exceptions: what was
 * paid for until then is in them.
 * @throws {Refusal} when the cases cannot be drawn; nothing was spent.
 */
export async function contractLoop(job: LoopJob, parts: LoopParts): Promise<LoopOutcome> {
  const run = startRun(job, parts);
  try {
    // Killed, a run leaves what was kept last. A folder that cannot be written shows it before anybody is asked.
    await parts.keep(run.end("error", "cancelled", "ended unexpectedly before a candidate was judged"));
    return (await weakAlready(run)) ?? (await proveExisting(run)) ?? (await attemptAll(run));
  } catch (error) {
    return await run.broken(error);
  }
}

/** Why nothing is asked for: what is known to be right already shows that the contract is too weak. */
async function weakAlready({ job, parts, end }: LoopRun): Promise<LoopOutcome | undefined> {
  const { suite, minStrength = 0 } = job;
  const known = knownSamples(suite);
  if (minStrength === 0 || known.length === 0) return undefined;
  const measured = await measureStrength(suite, known, parts.signal);
  const [weak] = judgeStrength(measured, minStrength, suite.sides.output);
  return weak && end("refused", "weak-contract", weak.message, { ...strengthOf(measured), findings: [weak] });
}

/** What is at `program` may hold already, and then no token is spent. */
async function proveExisting(run: LoopRun): Promise<LoopOutcome | undefined> {
  const { job, parts } = run;
  if (job.existing === undefined) return undefined;
  parts.observe({ event: "attempt-started", number: 0, of: job.limits.maxAttempts, kind: "existing" });
  const { source, keep } = job.existing;
  const proving = await run.prove(source, run.ownCases);
  await run.record(judgedAttempt({ number: 0, kind: "existing" }, source, proving, job.suite));
  if (proving.gate === "passed") {
    const detail = "the program that is there already holds";
    return passed(run, "already-proven", detail, { source, proving }, await strengthBy(run, proving));
  }
  return keep && run.end("refused", "refused", keep.message, { findings: [keep, ...proving.verdict.findings] });
}

async function attemptAll(run: LoopRun): Promise<LoopOutcome> {
  const { job, parts } = run;
  let state: HeldBackState = {};
  for (let number = 1; number <= job.limits.maxAttempts; number += 1) {
    const turn = nextTurn(run.attempts);
    const { kind } = turn;
    const planned = job.suite.casesOf(number, state);
    // Where another seed draws nothing, the suite's own cases judge as well: an answer was paid for.
    const cases = planned.ok ? planned.value : run.ownCases;
    const asked = await generate(number, turn, cases, run);
    if (asked.kind === "ended") return asked.outcome;
    const { reply, generated } = asked;

    const extracted = newProgram(extractProgram(reply, job.language), run.attempts);
    if (!extracted.ok) {
      await run.record(answerAttempt({ number, kind }, extracted.findings, generated));
      continue;
    }
    const source = extracted.value;
    await parts.journal.candidate(number, source, job.language.extensions[0]);
    const proving = await run.prove(source, cases);
    if (proving.gate !== "passed") {
      await run.record(judgedAttempt({ number, kind }, source, proving, job.suite, generated));
      state = nextHeldBack(state, proving.cases);
      continue;
    }
    await parts.keep(run.underWay(judgedAttempt({ number, kind }, source, proving, job.suite, generated)));
    const { last, measured } = await settleAndMeasure(source, proving, run);
    await run.record(judgedAttempt({ number, kind }, source, last.proving, job.suite, generated));
    if (last.proving.gate === "passed") return passed(run, "passed", `attempt ${number} is proven`, last, measured);
    state = nextHeldBack(state, last.proving.cases);
  }
  const tries = job.limits.maxAttempts;
  return run.exhausted("max-attempts", `no candidate passed in ${tries} attempt${tries === 1 ? "" : "s"}`);
}

type Answer = Extract<ProviderReply, { readonly kind: "answer" }>;

type Asked =
  | { readonly kind: "ended"; readonly outcome: LoopOutcome }
  | { readonly kind: "answered"; readonly reply: Answer; readonly generated: Generated };

/** GENERATE: the prompt and the answer to it, both written down before anything else is done. */
async function generate(number: number, turn: Turn, cases: readonly Case[], run: LoopRun): Promise<Asked> {
  const { job, parts, signal, deadline } = run;
  const prompt = job.prompt(
    turn,
    cases.filter((it) => !it.heldBack),
  );
  const size = estimateTokens(prompt);
  const room = run.tokensLeft() - size;
  if (room < LEAST_ANSWER && number === 1) {
    const detail = `the first prompt has about ${size} tokens and token-budget is ${job.limits.tokenBudget}; raise token-budget above ${size + LEAST_ANSWER}, or cut what the two models of the contract do not need, or give fewer cases`;
    return { kind: "ended", outcome: run.end("refused", "token-budget", detail) };
  }
  if (room < LEAST_ANSWER) {
    const detail = `token-budget of ${job.limits.tokenBudget} leaves no room for another answer`;
    return { kind: "ended", outcome: run.exhausted("token-budget", detail) };
  }
  parts.observe({ event: "attempt-started", number, of: job.limits.maxAttempts, kind: turn.kind });
  await parts.journal.prompt(number, prompt);
  parts.observe({ event: "stage", stage: "generate" });
  const started = parts.now();
  const request = { prompt, maxOutputTokens: Math.min(job.limits.maxOutputTokens, room), signal };
  const { reply, usage } = await ask(parts.provider, request, { ...parts, deadline });
  run.pay(usage);
  if (reply.kind === "fault") return { kind: "ended", outcome: run.unanswered(reply.finding) };
  const generated = { generateMs: parts.now() - started, usage };
  run.underWay(unjudgedAttempt({ number, kind: turn.kind, ...generated }));
  await parts.journal.answer(number, reply.text);
  return { kind: "answered", reply, generated };
}

interface Settled {
  readonly source: string;
  readonly proving: Proving;
}

/** Formats what passed and proves it on the suite's own cases: those that anyone proves it on again. */
async function settle(source: string, { parts, prove, ownCases, signal }: LoopRun): Promise<Settled> {
  const { toolchain, sandbox, compile, observe } = parts;
  if (toolchain.format) {
    observe({ event: "stage", stage: "format" });
    const formatted = await toolchain.format(source, await parts.newFolder(), sandbox, { ...compile, signal });
    for (const finding of formatted.findings) observe({ event: "notice", finding });
    if (formatted.ok && formatted.value !== source) {
      const proving = await prove(formatted.value, ownCases);
      if (proving.gate === "passed") return { source: formatted.value, proving };
    }
  }
  return { source, proving: await prove(source, ownCases) };
}

/** What a program wrote tells how strong the contract is, and that can be measured while it is proven again. */
async function settleAndMeasure(source: string, proving: Proving, run: LoopRun) {
  const settling = new AbortController();
  try {
    const [last, measured] = await Promise.all([
      settle(source, run),
      strengthBy(run, proving, AbortSignal.any([run.parts.signal, settling.signal])),
    ]);
    return { last, measured };
  } finally {
    settling.abort(new Error("proving again ended first"));
  }
}

/**
 * Not within the time budget: the program is proven, and measuring has its own limit. That an engine failed takes
 * nothing from a program that holds.
 */
const strengthBy = (
  { job, parts, ownCases }: LoopRun,
  { cases }: Proving,
  signal: AbortSignal = parts.signal,
): Promise<Measured> =>
  measureStrength(job.suite, samplesOf(cases, ownCases), signal).catch((error: unknown) => ({
    kind: "unmeasured",
    why: findingOf(error).message,
  }));

function passed(run: LoopRun, reason: StopReason, detail: string, last: Settled, measured: Measured): LoopOutcome {
  const { suite, minStrength = 0 } = run.job;
  const { source, proving } = last;
  const [weak] = judgeStrength(measured, minStrength, suite.sides.output);
  const { findings } = proving.verdict;
  const strength = strengthOf(measured);
  if (weak) return run.end("escalated", "weak-contract", weak.message, { ...strength, findings: [weak, ...findings] });
  const builtWith = proving.dependencies ? { dependencies: proving.dependencies } : {};
  return run.end("passed", reason, detail, { ...strength, ...builtWith, findings, proven: source });
}

const strengthOf = (measured: Measured) => (measured.kind === "measured" ? { strength: measured.strength } : {});

/** A program that an earlier attempt gave already would fail the same way: it is not run again. */
function newProgram(extracted: Checked<string>, attempts: readonly Attempt[]): Checked<string> {
  const earlier = extracted.ok ? attempts.find((it) => it.source === extracted.value) : undefined;
  if (earlier === undefined) return extracted;
  const message = `the answer is the program of attempt ${earlier.number}, unchanged; it was not run again`;
  return { ok: false, findings: [extractFinding("extract.repeated", message)] };
}
