/** What a commit says: a conventional headline, what was proven, and trailers by which a run is found again. */
import { count } from "../count.ts";
import type { CommitMessage, Work } from "../types/delivery.ts";
import { plain } from "./plain.ts";

const TRACE = "Fire-Flow-Trace-Id";
const HEADLINE = 72;

/** The message of a commit; `program`: what becomes of the program in it. */
export function commitMessage(work: Work, program: "added" | "changed" | "kept", headline?: string): CommitMessage {
  const { report } = work;
  const path = plain(work.program.path);
  const own = {
    added: `feat: add ${path}, proven against its contract`,
    changed: `feat: renew ${path}, proven against its contract`,
    kept: `chore: renew the proof of ${path}`,
  }[program];
  const cases = report.attempts.at(-1)?.cases.length ?? 0;
  const model = report.provider?.model ?? report.provider?.name;
  const said = report.task === undefined ? [] : [`Task: ${plain(report.task, 500)}`];
  const trailers = [
    `${TRACE}: ${plain(work.traceId)}`,
    `Contract-Sha256: ${plain(report.contract.sha256)}`,
    ...(model === undefined ? [] : [`Model: ${plain(model)}`]),
  ];
  return {
    headline: plain(headline ?? own, headline === undefined ? HEADLINE : 200),
    body: [`Proven on ${count(cases, "case")} of ${plain(work.contract)}.`, ...said, trailers.join("\n")].join("\n\n"),
  };
}

/** Whether the message is of a commit of that run, or of any run. */
export function isOurs(message: string, traceId?: string): boolean {
  const [, found] = new RegExp(`^${TRACE}: (\\S+)$`, "m").exec(message) ?? [];
  return found !== undefined && (traceId === undefined || found === traceId);
}

/** The run that a commit is of. */
export const traceIn = (message: string): string | undefined =>
  new RegExp(`^${TRACE}: (\\S+)$`, "m").exec(message)?.[1];
