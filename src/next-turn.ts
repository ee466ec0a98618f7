/** Which kind of attempt comes next: a pure decision over the attempts so far. */
import { bestOf as highest } from "./best-of.ts";
import type { Attempt } from "./types/loop.ts";

/** What the next attempt starts from. */
export type Turn =
  /** `after`: the last answer, where it held no program. */
  | { readonly kind: "fresh"; readonly after?: Attempt }
  | { readonly kind: "repair"; readonly of: Judged }
  | { readonly kind: "restart"; readonly failed: readonly Judged[] };

/** An attempt whose candidate was judged. */
export type Judged = Attempt & { readonly source: string };

/** After so many attempts in a row that did not raise the best score, repairing has run dry. */
const PATIENCE = 2;

/**
 * First `fresh`, and again while no answer held a program; then `repair` of the best-scoring candidate (the latest of
 * equals); `restart` once two attempts in a row did not raise the best score. The count starts anew with each restart.
 */
export function nextTurn(attempts: readonly Attempt[]): Turn {
  const judged = attempts.filter(isJudged);
  if (judged.every((it) => it.kind === "existing")) {
    const last = attempts.at(-1);
    return last?.gate === "extract" ? { kind: "fresh", after: last } : { kind: "fresh" };
  }
  if (attemptsWithoutProgress(attempts) >= PATIENCE) return { kind: "restart", failed: judged };
  return { kind: "repair", of: bestOf(judged) as Judged };
}

/** The judged candidate with the highest score, the latest of equals. */
export function bestOf(attempts: readonly Attempt[]): Judged | undefined {
  return highest(attempts.filter(isJudged));
}

const isJudged = (attempt: Attempt): attempt is Judged => attempt.source !== undefined && attempt.gate !== "extract";

function attemptsWithoutProgress(attempts: readonly Attempt[]): number {
  let best = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (const attempt of attempts) {
    if (attempt.kind === "restart") count = 0;
    if (isJudged(attempt) && attempt.score > best) {
      best = attempt.score;
      count = 0;
    } else if (attempt.kind !== "restart") count += 1;
  }
  return count;
}
