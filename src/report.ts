/** The report: the one document of a run, `report.json`, that `--json`, the summary and later commands read. */
import type { Finding } from "./findings.ts";
import { hideInValue, mask, personalHider } from "./judges/index.ts";
import type { Suite } from "./suite.ts";
import type { DeliveryDocument } from "./types/delivery.ts";
import type { LanguageName } from "./types/language.ts";
import type { Attempt, Result, StopReason } from "./types/loop.ts";
import type { Provider, Usage } from "./types/provider.ts";
import type { Value } from "./types/value.ts";
import type { CaseResult, Strength } from "./types/verdict.ts";

/** What a report is made of beyond the attempts. */
export interface RunFacts {
  readonly traceId: string;
  readonly suite: Suite;
  readonly task?: string;
  readonly language: LanguageName;
  readonly sandbox: string;
  /** Absent when nobody was asked (`prove`). */
  readonly provider?: Pick<Provider, "name" | "model" | "origin">;
}

/** How the run ended. */
export interface RunEnd {
  readonly result: Result;
  readonly stop: { readonly reason: StopReason; readonly detail: string };
  readonly attempts: readonly Attempt[];
  readonly usage: Usage;
  readonly durationMs: number;
  /** What was written, if anything was. */
  readonly program?: { readonly path: string; readonly sha256: string };
  /** What the contract tells from right outputs, where right ones were known. */
  readonly strength?: Strength;
  /** Path of the proof that was written. */
  readonly proof?: string;
  /** The command that shows the best candidate failing. */
  readonly reproduce?: string;
  /** What became of the delivery, where one was asked for. */
  readonly delivery?: DeliveryDocument;
}

/** Builds the document of `schemas/report.schema.json`. Values of held-back cases stay out, personal data is masked. */
export function buildReport(facts: RunFacts, end: RunEnd) {
  const { contract } = facts.suite;
  return {
    version: 1,
    traceId: facts.traceId,
    result: end.result,
    stop: end.stop,
    contract: { path: contract.path, sha256: contract.sha256, format: contract.format, version: contract.version },
    ...(facts.task !== undefined && { task: facts.task }),
    language: facts.language,
    sandbox: facts.sandbox,
    ...(facts.provider && {
      provider: {
        name: facts.provider.name,
        ...(facts.provider.model !== undefined && { model: facts.provider.model }),
        ...(facts.provider.origin !== undefined && { origin: facts.provider.origin }),
      },
    }),
    attempts: end.attempts.map((it) => writtenOnce(it, facts.suite)),
    ...(end.program && { program: end.program }),
    ...(end.proof !== undefined && { proof: end.proof }),
    ...(end.strength && { strength: end.strength }),
    ...(end.reproduce !== undefined && { reproduce: end.reproduce }),
    ...(end.delivery && { delivery: end.delivery }),
    usage: end.usage,
    timings: { totalMs: Math.round(end.durationMs), ...sumTimings(end.attempts) },
  };
}

/** What a system fault stopped. */
export function faultReason({ rule }: Finding): StopReason {
  if (rule.startsWith("provider.")) return "provider";
  return rule.startsWith("sandbox.") ? "sandbox" : "internal";
}

export type Report = ReturnType<typeof buildReport>;

/** The report is kept after each attempt, and what an attempt showed does not change any more. */
const written = new WeakMap<Attempt, ReturnType<typeof attemptDocument>>();

function writtenOnce(attempt: Attempt, suite: Suite) {
  const document = written.get(attempt) ?? attemptDocument(attempt, suite);
  written.set(attempt, document);
  return document;
}

function attemptDocument(attempt: Attempt, suite: Suite) {
  const { number, kind, gate, score, rules, usage, findings, cases, feedback, smallest } = attempt;
  return {
    number,
    kind,
    gate,
    score: Math.round(score * 1e4) / 1e4,
    rules,
    usage,
    timings: rounded(attempt.timings),
    findings,
    cases: cases.map((it) => caseDocument(it, suite)),
    ...(smallest && { smallest: caseDocument(smallest, suite) }),
    ...(feedback !== undefined && { feedback }),
  };
}

function caseDocument(result: CaseResult, { sides }: Suite) {
  const { name, source, heldBack, input, output: expected } = result.case;
  const hide = personalHider(result.case, sides);
  const masked = (value: Value) => hideInValue(mask(value, sides.output), hide);
  return {
    name,
    source,
    heldBack,
    status: result.status,
    passed: result.passed,
    durationMs: Math.round(result.durationMs),
    ...(!heldBack && {
      input: sides.input === undefined ? input : hideInValue(mask(input, sides.input), hide),
      ...(result.output !== undefined && { output: masked(result.output) }),
      ...(expected !== undefined && { expected: masked(expected) }),
    }),
  };
}

function sumTimings(attempts: readonly Attempt[]): Attempt["timings"] {
  const sum = (part: keyof Attempt["timings"]) => attempts.reduce((total, it) => total + it.timings[part], 0);
  return rounded({
    generateMs: sum("generateMs"),
    checkMs: sum("checkMs"),
    executeMs: sum("executeMs"),
    validateMs: sum("validateMs"),
  });
}

const rounded = (timings: Attempt["timings"]): Attempt["timings"] => ({
  generateMs: Math.round(timings.generateMs),
  checkMs: Math.round(timings.checkMs),
  executeMs: Math.round(timings.executeMs),
  validateMs: Math.round(timings.validateMs),
});
