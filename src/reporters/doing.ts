/** What goes on, in a few words: `attempt 2/5 · repair · execute · case 120/1000 · 31.0 s`. */
import type { Observe } from "../types/loop.ts";
import { seconds } from "./attempt-line.ts";

/** Where no line can be rewritten, one says so often what goes on, in milliseconds: silence looks like a hang. */
export const EVERY = 30_000;

/** @param what what is going on as long as nothing more is known: the command. */
export function follow(what: string): {
  readonly observe: Observe;
  readonly words: () => string;
  /** Milliseconds since the attempt began. */
  readonly elapsed: () => number;
} {
  let begun = Date.now();
  let turn = [what];
  let stage: readonly string[] = [];
  let doing: readonly string[] = turn;
  const elapsed = () => Date.now() - begun;
  return {
    observe: (progress) => {
      if (progress.event === "attempt-started") {
        begun = Date.now();
        const of = progress.kind === "existing" ? "" : `/${progress.of}`;
        turn = [`attempt ${progress.number}${of}`, progress.kind];
      }
      if (progress.event !== "case-done") stage = progress.event === "stage" ? [progress.stage] : [];
      const cases = progress.event === "case-done" ? [`case ${progress.done}/${progress.total}`] : [];
      doing = [...turn, ...stage, ...cases];
    },
    words: () => [...doing, seconds(elapsed())].join(" · "),
    elapsed,
  };
}
