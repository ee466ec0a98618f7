/** What goes on, for people at a terminal: one line that is rewritten, or plain lines where nothing can be. */

import { oneLine } from "../neutralise.ts";
import type { Observe, Progress } from "../types/loop.ts";
import { attemptLine, findingLines, seconds } from "./attempt-line.ts";
import { EVERY, follow } from "./doing.ts";

export interface ProgressOptions {
  readonly write: (text: string) => void;
  /** One line that is rewritten; lines, one now and then; or lines for what happened alone. */
  readonly manner: "line" | "lines" | "quiet";
  /** What is going on as long as nothing more is known: the command. */
  readonly what: string;
  /** Width of the terminal in characters. */
  readonly columns?: number;
  /** How long a step runs before a line appears, in milliseconds. */
  readonly patience?: number;
  /** Of `lines`: milliseconds from one line that says what goes on to the next. */
  readonly every?: number;
}

/** Observes a run; `stop` clears the line and must be called before anything else is written. */
export function progressReporter(options: ProgressOptions): { readonly observe: Observe; readonly stop: () => void } {
  const { write, manner, what, columns = 80, patience = 1000, every = EVERY } = options;
  const doing = follow(what);
  let shown = false;
  const clear = () => {
    if (shown) write("\r\x1b[2K");
    shown = false;
  };
  const draw = () => {
    if (doing.elapsed() < patience) return;
    clear();
    write(oneLine(doing.words(), columns - 1));
    shown = true;
  };
  const said = () => write(`${oneLine(doing.words())}\n`);
  const timer = manner === "quiet" ? undefined : manner === "line" ? setInterval(draw, 200) : setInterval(said, every);
  timer?.unref();
  return {
    observe: (progress) => {
      doing.observe(progress);
      const line = lineOf(progress);
      if (line === undefined) return;
      clear();
      write(`${line}\n`);
    },
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
