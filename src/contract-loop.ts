/**
 * The contract loop: GENERATE → PROVE → COLLECT FEEDBACK, until a candidate is proven or a limit is reached. It does no
 * IO of its own: the provider, the toolchain, the sandbox and the journal are passed in.
 */

import { answerAttempt, judgedAttempt, unjudgedAttempt } from "./attempt.ts";
import { type HeldBackState, nextHeldBack } from "./cases/index.ts";
import { Refusal, SystemFault } from "./faults.ts";
import type { Checked, Finding } from "./findings.ts";
import { ask, extractFinding, extractProgram } from "./generate.ts";
import { bestOf, nextTurn, type Turn } from "./next-turn.ts";
import { prove, type Workbench } from "./prove.ts";
import { faultReason } from "./report.ts";
import { judgeStrength, knownSamples, measureStrength, samplesOf } from "./strength.ts";
import { casesOf, type Suite } from "./suite.ts";
import { addUsage, estimateTokens, noUsage } from "./tokens.ts";
import type { Case } from "./types/case.ts";
import type { Dependency, Language } from "./types/language.ts";
import type { Attempt, Journal, Result, StopReason } from "./types/loop.ts";
import type { Provider, Usage } from "./types/provider.ts";
import type { Proving, Strength } from "./types/verdict.ts";

/** What is asked for and how far the loop may go. */
export interface LoopJob {
  readonly suite: Suite;
  readonly language: Language;
  /** Writes the prompt of a turn; only the cases that may be shown are handed to it. */
  readonly prompt: (turn: Turn, shown: readonly Case[]) => string;
  /** What is at `program` already, and why it must not be overwritten where it must not. */
  readonly existing?: { readonly source: string; readonly keep?: Finding };
  /** The least strength of the contract, 0 to 1: by what a weaker one lets pass nothing is proven. Default 0. */
  readonly minStrength?: number;
  readonly limits: {
    readonly maxAttempts: number;
    /** Tokens in and out together. */
    readonly tokenBudget: number;
    readonly timeBudgetMs: number;
    /** Tokens of one answer. */
    readonly maxOutputTokens: number;
  };
}

/** What the loop works with. */
export interface LoopParts extends Omit<Workbench, "folder" | "signal"> {
  readonly provider: Provider;
  readonly journal: Journal;
  /** A new empty folder for each proving. */
  readonly newFolder: () => Promise<string>;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** 0 to 1, for the jitter of retries. */
  readonly random: () => number;
  readonly signal: AbortSignal;
  /** Called with where things stand after every attempt, before the next one starts. */
  readonly keep: (standing: LoopOutcome) => Promise<void>;
}

export interface LoopOutcome {
  readonly result: Result;
  readonly stop: { readonly reason: StopReason; readonly detail: string };
  readonly attempts: readonly Attempt[];
  /** What was proven, formatted. */
  readonly proven?: string;
  /** What it was built with. */
  readonly dependencies?: readonly Dependency[];
  /** What the contract tells from right outputs, where right ones were known. */
  readonly strength?: Strength;
  readonly usage: Usage;
  /** What is left to mend: of the best candidate, or of the fault that ended the loop. */
  readonly findings: readonly Finding[];
}

/** Below this many tokens of room an answer can hold no program. */
const LEAST_ANSWER = 64;

/**
 * Runs the loop to its end. Limits, cancellation, provider and sandbox faults are outcomes, not exceptions: what was
 * paid for until then is in them.
 * @throws {Refusal} when the cases cannot be drawn; nothing was spent.
 */
export async function contractLoop(job: LoopJob, parts: LoopParts): Promise<LoopOutcome> {
  const attempts: Attempt[] = [];
  // Not summed over the attempts: an answer that was paid for may never become one.
  let usage = noUsage;
  // The attempt whose answer is there and not judged yet.
  let inFlight: (Pick<Attempt, "number" | "kind" | "usage"> & { readonly generateMs: number }) | undefined;
  const deadline = parts.now() + job.limits.timeBudgetMs;
  const outOfTime = AbortSignal.timeout(job.limits.timeBudgetMs);
  const signal = AbortSignal.any([parts.signal, outOfTime]);
  const timeIsUp = `time-budget of ${job.limits.timeBudgetMs / 1000} s is used up`;
  const end = (result: Result, reason: StopReason, detail: string, more: Partial<LoopOutcome> = {}): LoopOutcome => ({
    result,
    stop: { reason, detail },
    attempts,
    usage,
    findings: bestOf(attempts)?.findings ?? attempts.at(-1)?.findings ?? [],
    ...more,
  });
  const exhausted = (reason: StopReason, detail: string) =>
    end(bestOf(attempts) || reason === "max-attempts" ? "escalated" : "error", reason, detail);
  const add = async (attempt: Attempt): Promise<void> => {
    inFlight = undefined;
    attempts.push(attempt);
    parts.observe({ event: "attempt-done", attempt, of: job.limits.maxAttempts });
    await parts.keep(end("error", "cancelled", `ended unexpectedly after attempt ${attempt.number}`));
  };

  try {
    const proveOnce = async (source: string, cases: readonly Case[]) =>
      prove(source, job.suite, cases, {
        ...parts,
        compile: { ...parts.compile, signal },
        signal,
        folder: await parts.newFolder(),
      });
    const ownCases = drawn(casesOf(job.suite));
    const tooWeak = await weakBefore(job, parts.signal);
    if (tooWeak) return end("refused", "weak-contract", tooWeak.detail, tooWeak.more);
    const pass = async (reason: StopReason, detail: string, source: string, proving: Proving) => {
      // Not within the time budget: the program is proven, and measuring has its own limit.
      const measured = await measureStrength(job.suite, samplesOf(proving.cases), parts.signal);
      const strength = measured.kind === "measured" ? { strength: measured.strength } : {};
      const [weak] = judgeStrength(measured, job.minStrength ?? 0, job.suite.sides.output);
      const { findings } = proving.verdict;
      return weak
        ? end("escalated", "weak-contract", weak.message, { ...strength, findings: [weak, ...findings] })
        : end("passed", reason, detail, { ...strength, ...builtWith(proving), findings, proven: source });
    };

    if (job.existing !== undefined) {
      parts.observe({ event: "attempt-started", number: 0, of: job.limits.maxAttempts, kind: "existing" });
      const { source, keep } = job.existing;
      const proving = await proveOnce(source, ownCases);
      await add(judgedAttempt({ number: 0, kind: "existing" }, source, proving, job.suite));
      if (proving.gate === "passed") {
        return await pass("already-proven", "the program that is there already holds", source, proving);
      }
      if (keep) return end("refused", "refused", keep.message, { findings: [keep, ...proving.verdict.findings] });
    }

    let state: HeldBackState = {};
    for (let number = 1; number <= job.limits.maxAttempts; number += 1) {
      const turn = nextTurn(attempts);
      const cases = drawn(casesOf(job.suite, number, state));
      const prompt = job.prompt(
        turn,
        cases.filter((it) => !it.heldBack),
      );
      const room = job.limits.tokenBudget - usage.inputTokens - usage.outputTokens - estimateTokens(prompt);
      if (room < LEAST_ANSWER) {
        return exhausted("token-budget", `token-budget of ${job.limits.tokenBudget} leaves no room for another answer`);
      }

      parts.observe({ event: "attempt-started", number, of: job.limits.maxAttempts, kind: turn.kind });
      await parts.journal.prompt(number, prompt);
      parts.observe({ event: "stage", stage: "generate" });
      const asked = parts.now();
      const { reply, usage: spent } = await ask(
        parts.provider,
        { prompt, maxOutputTokens: Math.min(job.limits.maxOutputTokens, room), signal },
        { ...parts, deadline },
      );
      usage = addUsage(usage, spent);
      const generated = { generateMs: parts.now() - asked, usage: spent };
      if (reply.kind === "fault") {
        parts.signal.throwIfAborted();
        if (outOfTime.aborted) return exhausted("time-budget", `${timeIsUp} while ${parts.provider.name} was asked`);
        throw new SystemFault(reply.finding);
      }
      inFlight = { number, kind: turn.kind, ...generated };
      await parts.journal.answer(number, reply.text);

      const extracted = newProgram(extractProgram(reply, job.language), attempts);
      if (!extracted.ok) {
        await add(answerAttempt({ number, kind: turn.kind }, extracted.findings, generated));
        continue;
      }
      const source = extracted.value;
      await parts.journal.candidate(number, source, job.language.extensions[0] as string);
      const proving = await proveOnce(source, cases);
      const settled = proving.gate === "passed" ? await settle(source, ownCases, proveOnce, parts, signal) : undefined;
      const shown = settled?.proving ?? proving;
      await add(judgedAttempt({ number, kind: turn.kind }, source, shown, job.suite, generated));
      if (settled?.proving.gate === "passed") {
        return await pass("passed", `attempt ${number} is proven`, settled.source, settled.proving);
      }
      state = nextHeldBack(state, shown.cases);
    }
    return exhausted("max-attempts", `no candidate passed in ${job.limits.maxAttempts} attempts`);
  } catch (error) {
    if (inFlight) attempts.push(unjudgedAttempt(inFlight));
    if (parts.signal.aborted) return end("error", "cancelled", "cancelled; nothing but the report folder was touched");
    if (outOfTime.aborted) return exhausted("time-budget", timeIsUp);
    if (!(error instanceof SystemFault)) throw error;
    return end("error", faultReason(error.finding), error.finding.message, { findings: [error.finding] });
  }
}

/** Why nothing is asked for: what is known to be right already shows that the contract is too weak. */
async function weakBefore({ suite, minStrength = 0 }: LoopJob, signal: AbortSignal) {
  const known = knownSamples(suite);
  if (minStrength === 0 || known.length === 0) return undefined;
  const measured = await measureStrength(suite, known, signal);
  const [weak] = judgeStrength(measured, minStrength, suite.sides.output);
  const strength = measured.kind === "measured" ? { strength: measured.strength } : {};
  return weak && { detail: weak.message, more: { ...strength, findings: [weak] } };
}

/** Formats what passed and proves it on the suite's own cases: those that anyone proves it on again. */
async function settle(
  source: string,
  cases: readonly Case[],
  proveOnce: (source: string, cases: readonly Case[]) => Promise<Proving>,
  parts: LoopParts,
  signal: AbortSignal,
): Promise<{ readonly source: string; readonly proving: Proving }> {
  const { toolchain, sandbox, compile, observe } = parts;
  if (toolchain.format) {
    observe({ event: "stage", stage: "format" });
    const formatted = await toolchain.format(source, await parts.newFolder(), sandbox, { ...compile, signal });
    for (const finding of formatted.findings) observe({ event: "notice", finding });
    if (formatted.ok && formatted.value !== source) {
      const proving = await proveOnce(formatted.value, cases);
      if (proving.gate === "passed") return { source: formatted.value, proving };
    }
  }
  return { source, proving: await proveOnce(source, cases) };
}

/** A program that an earlier attempt gave already would fail the same way: it is not run again. */
function newProgram(extracted: Checked<string>, attempts: readonly Attempt[]): Checked<string> {
  const earlier = extracted.ok ? attempts.find((it) => it.source === extracted.value) : undefined;
  if (earlier === undefined) return extracted;
  const message = `the answer is the program of attempt ${earlier.number}, unchanged; it was not run again`;
  return { ok: false, findings: [extractFinding("extract.repeated", message)] };
}

const builtWith = ({ dependencies }: Proving) => (dependencies ? { dependencies } : {});

function drawn(cases: Checked<readonly Case[]>): readonly Case[] {
  if (cases.ok) return cases.value;
  throw new Refusal(cases.findings);
}
