/** What goes on, in a runner's log: one group per attempt, foreign text unable to give orders. */
import { crypto } from "../crypto.ts";
import { neutraliseForLog } from "../neutralise.ts";
import type { Observe } from "../types/loop.ts";
import { attemptLine, seconds } from "./attempt-line.ts";
import { EVERY, follow } from "./doing.ts";
import { findingsText } from "./text.ts";

/** Foreign text between markers that switch the runner's command parser off; the token is new each time. */
export const quoteForLog = (text: string, token: string = crypto().randomUUID()): string =>
  `::stop-commands::${token}\n${neutraliseForLog(text).replace(/\n$/, "")}\n::${token}::\n`;

/** Observes a run. The attempt's line is the title of its group, so what is printed comes when the attempt is done. */
export function githubLogReporter(write: (text: string) => void, every = EVERY): Observe {
  const doing = follow("working");
  setInterval(() => write(quoteForLog(doing.words())), every).unref();
  return (progress) => {
    doing.observe(progress);
    switch (progress.event) {
      case "attempt-done": {
        const { attempt, of } = progress;
        const said = [findingsText(attempt.findings), attempt.feedback ?? ""].filter((it) => it !== "").join("\n");
        write(`::group::${attemptLine(attempt, of)}\n${said === "" ? "" : quoteForLog(said)}::endgroup::\n`);
        return;
      }
      case "waiting":
        write(quoteForLog(`waiting ${seconds(progress.forMs)}: ${progress.why}`));
        return;
      case "notice":
        write(quoteForLog(findingsText([progress.finding])));
        return;
      case "attempt-started":
      case "stage":
      case "case-done":
        return;
      default:
        progress satisfies never;
    }
  };
}
