/** What a commit says: a conventional headline, what was proven, and trailers by which a run is found again. */
import { count } from "../count.ts";
import { sha256Hex } from "../crypto.ts";
import type { CommitMessage, Work } from "../types/delivery.ts";
import { plain } from "./plain.ts";

const TRACE = "Fire-Flow-Trace-Id";
const PROGRAM = "Program-Sha256";
const HEADLINE = 72;

/** The message of a commit; `program`: what becomes of the program in it. */
export function commitMessage(work: Work, program: "added" | "changed" | "kept", headline?: string): CommitMessage {
  const { task, provider, contract } = work.proven;
  const path = plain(work.program.path);
  const own = {
    added: `feat: add ${path}, proven against its contract`,
    changed: `feat: renew ${path}, proven against its contract`,
    kept: `chore: renew the proof of ${path}`,
  }[program];
  const model = provider?.model ?? provider?.name;
  const said = task === undefined ? [] : [`Task: ${plain(task, 500)}`];
  const trailers = [
    `${TRACE}: ${plain(work.traceId)}`,
    `Contract-Sha256: ${plain(contract.sha256)}`,
    `${PROGRAM}: ${sha256Hex(work.program.text)}`,
    ...(model === undefined ? [] : [`Model: ${plain(model)}`]),
  ];
  return {
    headline: plain(headline ?? own, headline === undefined ? HEADLINE : 200),
    body: [`Proven on ${count(triedIn(work), "case")} of ${plain(work.contract)}.`, ...said, trailers.join("\n")].join(
      "\n\n",
    ),
  };
}

/** The message of the merge that brings a branch of ours up to its base. */
export const mergeMessage = (base: string, { traceId }: Work): string =>
  `chore: merge ${plain(base)}, for its contract and cases\n\n${TRACE}: ${plain(traceId)}`;

/** How many cases the proof is on. */
export const triedIn = ({ proven: { cases } }: Work): number => cases.given + cases.example + cases.drawn;

/** The run that a commit is of; nothing where it is somebody else's. */
export const traceIn = (message: string): string | undefined => trailer(message, TRACE);

/**
 * Whether a run of ours wrote this program. A trailer alone says little: whoever amends a commit keeps it. The hash is of
 * what the run wrote.
 */
export const wroteProgram = (message: string, program: string): boolean =>
  traceIn(message) !== undefined && trailer(message, PROGRAM) === sha256Hex(program);

const trailer = (message: string, name: string): string | undefined =>
  new RegExp(`^${name}: (\\S+)$`, "m").exec(message)?.[1];
