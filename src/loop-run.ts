/** One run of the loop: what it works with, what was spent and judged so far, and the ways in which it ends. */
import { Refusal, SystemFault } from "./faults.ts";
import type { Checked, Finding } from "./findings.ts";
import { bestOf, type Turn } from "./next-turn.ts";
import { prove, type Workbench } from "./prove.ts";
import { faultReason } from "./report.ts";
import type { Suite } from "./suite.ts";
import { addUsage, noUsage } from "./tokens.ts";
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

export interface LoopRun {
  readonly job: LoopJob;
  readonly parts: LoopParts;
  /** The suite's own cases: those that a program must pass last. */
  readonly ownCases: readonly Case[];
  readonly attempts: readonly Attempt[];
  /** Aborted when the run is cancelled or its time is up. */
  readonly signal: AbortSignal;
  /** On the clock of `parts.now`. */
  readonly deadline: number;
  /** Tokens that are left of the budget. */
  readonly tokensLeft: () => number;
  /** Counts what was paid for, before anything can go wrong with it. */
  readonly pay: (usage: Usage) => void;
  /**
   * Says how the attempt that is under way stands: should the run break off, that is in the outcome.
   * @returns where things stand, to be kept
   */
  readonly underWay: (attempt: Attempt) => LoopOutcome;
  readonly prove: (source: string, cases: readonly Case[]) => Promise<Proving>;
  /** Puts an attempt on record, and keeps where things stand. */
  readonly record: (attempt: Attempt) => Promise<void>;
  readonly end: (result: Result, reason: StopReason, detail: string, more?: Partial<LoopOutcome>) => LoopOutcome;
  /** The end of a budget: escalated where a candidate was judged. */
  readonly exhausted: (reason: StopReason, detail: string) => LoopOutcome;
  /** The end by a request that failed: the run was ended meanwhile, or the provider is at fault. */
  readonly unanswered: (finding: Finding) => LoopOutcome;
  /**
   * The end by something that was thrown. What is no limit, cancellation or system fault is thrown again, when what was
   * paid for is kept.
   */
  readonly broken: (error: unknown) => Promise<LoopOutcome>;
}

/** @throws {Refusal} when the cases cannot be drawn. */
export function startRun(job: LoopJob, parts: LoopParts): LoopRun {
  const attempts: Attempt[] = [];
  // Not summed over the attempts: an answer that was paid for may never become one.
  let usage = noUsage;
  let underWay: Attempt | undefined;
  const outOfTime = AbortSignal.timeout(job.limits.timeBudgetMs);
  const signal = AbortSignal.any([parts.signal, outOfTime]);
  const timeIsUp = `time-budget of ${job.limits.timeBudgetMs / 1000} s is used up`;
  const end: LoopRun["end"] = (result, reason, detail, more = {}) => ({
    result,
    stop: { reason, detail },
    attempts,
    usage,
    findings: bestOf(attempts)?.findings ?? attempts.at(-1)?.findings ?? [],
    ...more,
  });
  const exhausted: LoopRun["exhausted"] = (reason, detail) =>
    end(bestOf(attempts) || reason === "max-attempts" ? "escalated" : "error", reason, detail);
  const faulty = (finding: Finding) => end("error", faultReason(finding), finding.message, { findings: [finding] });
  return {
    job,
    parts,
    ownCases: drawn(job.suite.casesOf()),
    attempts,
    signal,
    deadline: parts.now() + job.limits.timeBudgetMs,
    tokensLeft: () => job.limits.tokenBudget - usage.inputTokens - usage.outputTokens,
    pay: (spent) => {
      usage = addUsage(usage, spent);
    },
    underWay: (attempt) => {
      underWay = attempt;
      const detail = `ended unexpectedly in attempt ${attempt.number}`;
      return end("error", "cancelled", detail, { attempts: [...attempts, attempt] });
    },
    prove: async (source, cases) =>
      prove(source, job.suite, cases, {
        ...parts,
        compile: { ...parts.compile, signal },
        signal,
        folder: await parts.newFolder(),
      }),
    record: async (attempt) => {
      underWay = undefined;
      attempts.push(attempt);
      parts.observe({ event: "attempt-done", attempt, of: job.limits.maxAttempts });
      await parts.keep(end("error", "cancelled", `ended unexpectedly after attempt ${attempt.number}`));
    },
    end,
    exhausted,
    unanswered: (finding) => {
      parts.signal.throwIfAborted();
      return outOfTime.aborted
        ? exhausted("time-budget", `${timeIsUp} while ${parts.provider.name} was asked`)
        : faulty(finding);
    },
    broken: async (error) => {
      if (underWay) attempts.push(underWay);
      if (parts.signal.aborted)
        return end("error", "cancelled", "cancelled; nothing but the report folder was touched");
      if (outOfTime.aborted) return exhausted("time-budget", `${timeIsUp}${lastOne(underWay)}`);
      if (error instanceof SystemFault) return faulty(error.finding);
      await parts.keep(end("error", "internal", String(error)));
      throw error;
    },
  };
}

/** What passed and was not proven for the last time is not accepted, and is there all the same. */
const lastOne = (attempt: Attempt | undefined): string =>
  attempt?.gate === "passed" ? `; the candidate of attempt ${attempt.number} held and was being proven again` : "";

/** @throws {Refusal} where there are none. */
function drawn(cases: Checked<readonly Case[]>): readonly Case[] {
  if (cases.ok) return cases.value;
  throw new Refusal(cases.findings);
}
