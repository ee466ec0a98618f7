/** What goes on, for people at a terminal: one line that is rewritten, or plain lines where nothing can be. */

import { oneLine } from "../neutralise.ts";
import type { Observe, Progress } from "../types/loop.ts";
import { attemptLine, findingLines, seconds } from "./attempt-line.ts";

export interface ProgressOptions {
  readonly write: (text: string) => void;
  /** Whether the line can be rewritten. */
  readonly isTty: boolean;
  /** What is going on as long as nothing more is known: the command. */
  readonly what: string;
  /** Width of the terminal in characters. */
  readonly columns?: number;
  /** How long a step runs before a line appears, in milliseconds. */
  readonly patience?: number;
}

/** Observes a run; `stop` clears the line and must be called before anything else is written. */
export function progressReporter({ write, isTty, what, columns = 80, patience = 1000 }: ProgressOptions): {
  readonly observe: Observe;
  readonly stop: () => void;
} {
  let doing = [what];
  let begun = Date.now();
  let shown = false;
  const clear = () => {
    if (shown) write("\r\x1b[2K");
    shown = false;
  };
  const draw = () => {
    const ms = Date.now() - begun;
    if (ms < patience) return;
    clear();
    write(oneLine([...doing, seconds(ms)].join(" · "), columns - 1));
    shown = true;
  };
  const timer = isTty ? setInterval(draw, 200) : undefined;
  timer?.unref();

  let turn = [what];
  let stage: readonly string[] = [];
  const observe: Observe = (progress) => {
    if (progress.event === "attempt-started") {
      begun = Date.now();
      const of = progress.kind === "existing" ? "" : `/${progress.of}`;
      turn = [`attempt ${progress.number}${of}`, progress.kind];
    }
    if (progress.event !== "case-done") stage = progress.event === "stage" ? [progress.stage] : [];
    const line = lineOf(progress);
    if (line !== undefined) {
      clear();
      write(`${line}\n`);
    }
    const cases = progress.event === "case-done" ? [`case ${progress.done}/${progress.total}`] : [];
    doing = [...turn, ...stage, ...cases];
  };
  return {
    observe,
    stop: () => {
      clearInterval(timer);
      clear();
    },
  };
}

/** What stays on the screen. */
function lineOf(progress: Progress): string | undefined {
  switch (progress.event) {
    case "attempt-done":
      return [attemptLine(progress.attempt, progress.of), ...findingLines(progress.attempt)].join("\n");
    case "waiting":
      return `waiting ${seconds(progress.forMs)}: ${oneLine(progress.why)}`;
    case "notice":
      return `${progress.finding.severity}: ${oneLine(progress.finding.message)} [${progress.finding.rule}]`;
    default:
      return undefined;
  }
}
