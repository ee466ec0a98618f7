/** Does what an event asks for, and answers where somebody waits for it. */
import { findingOf, Refusal, SystemFault } from "../../faults.ts";
import type { Finding } from "../../findings.ts";
import { answer, react, readEvent, readPayload, startProgress } from "../../github/index.ts";
import { checkOut } from "../../system/git-checkout.ts";
import type { Environment } from "../../types/environment.ts";
import type { GitHub } from "../../types/github.ts";
import type { Attempt, Observe } from "../../types/loop.ts";
import type { CommandOutcome } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { orRefuse } from "../load.ts";
import type { CommandName } from "../names.ts";
import type { Ended } from "../start.ts";
import { finalText, workingText } from "./comment-text.ts";
import { type Order, orderFor } from "./order.ts";
import { eventFinding } from "./rules.ts";
import { inputsFor, readSurroundings, type Surroundings } from "./surroundings.ts";

type Start = (command: CommandName, environment: Environment, observe: Observe) => Promise<Ended>;

/** What was done, and as which command; what was not run goes by the event's name. */
export interface Followed {
  readonly command: string;
  readonly ended: Ended;
}

/** Reads the event of the job and follows it. Rejects only when nobody foresaw why. */
export async function followEvent(environment: Environment, start: Start): Promise<Followed> {
  const name = environment.GITHUB_EVENT_NAME ?? "event";
  try {
    const event = readEvent(environment.GITHUB_EVENT_NAME, await readPayload(environment));
    const around = readSurroundings(environment);
    const order = await orderFor(event, around, process.cwd());
    switch (order.kind) {
      case "nothing":
        return { command: name, ended: still(eventFinding("event.nothing", order.why), "nothing to do") };
      case "answer":
        return { command: name, ended: await say(order, around.github as GitHub) };
      case "run":
        return { command: order.command, ended: await follow(order, around, start) };
      default:
        return order satisfies never;
    }
  } catch (error) {
    if (error instanceof Refusal) return { command: name, ended: stopped("refused", error.findings) };
    if (error instanceof SystemFault) return { command: name, ended: stopped("error", [error.finding]) };
    throw error;
  }
}

const place = () => ({ cwd: process.cwd(), root: process.cwd() });

/** Nothing was run, and nothing is wrong: the step is green, and its result claims nothing. */
function still(finding: Finding, summary: string): Ended {
  const outcome: CommandOutcome = {
    result: "refused",
    exitCode: exitCodes.passed,
    findings: [finding],
    summary,
    document: { result: "refused", findings: [finding] },
  };
  return { outcome, exitCode: exitCodes.passed, ...place() };
}

/** The event could not be followed. */
function stopped(result: "refused" | "error", findings: readonly Finding[]): Ended {
  const outcome: CommandOutcome = { result, findings, summary: "nothing was run", document: { result, findings } };
  return { outcome, exitCode: exitCodes[result], ...place() };
}

async function say({ rule, why, markdown, asked }: Extract<Order, { kind: "answer" }>, github: GitHub): Promise<Ended> {
  await react(github, asked, rule === "event.nothing" ? "+1" : "-1");
  await answer(github, asked.thread, markdown);
  return still(eventFinding(rule, why), "nothing was run");
}

/** Runs the command, on the thread's own branch and with a comment that tells, where a thread asked for it. */
async function follow(order: Extract<Order, { kind: "run" }>, around: Surroundings, start: Start): Promise<Ended> {
  const environment = inputsFor(order.command, around.environment, order.set, order.usual);
  const { asked } = order;
  const { github } = around;
  if (asked === undefined || github === undefined) return start(order.command, environment, () => {});
  const facts = { command: order.command, ...(around.runUrl !== undefined && { runUrl: around.runUrl }) };
  await react(github, asked, "eyes");
  const comment = await startProgress(github, asked.thread, workingText(facts, []));
  const attempts: { attempt: Attempt; of: number }[] = [];
  const observe: Observe = (progress) => {
    if (progress.event !== "attempt-done") return;
    attempts.push(progress);
    comment.update(workingText(facts, attempts));
  };
  const ended = await onBranch(order, around, github).then(
    () => start(order.command, environment, observe),
    (error: unknown) => {
      if (error instanceof Refusal) return stopped("refused", error.findings);
      throw error;
    },
  );
  const { outcome } = ended;
  const text = finalText(outcome, { ...facts, byActions: comment.by === "github-actions[bot]" }, attempts);
  const untold = await comment.finish(text).then(() => undefined, findingOf);
  await react(github, asked, reactions[outcome.result]);
  if (untold !== undefined) return alsoFailed(ended, untold);
  // Whoever asked has been told; the workflow itself has done what it is there for.
  return outcome.result === "refused" ? { ...ended, exitCode: exitCodes.passed } : ended;
}

/** What was done stays done, though nobody could be told. */
function alsoFailed(ended: Ended, finding: Finding): Ended {
  const outcome = { ...ended.outcome, findings: [...ended.outcome.findings, finding] };
  return { ...ended, outcome, exitCode: ended.exitCode === exitCodes.passed ? exitCodes.error : ended.exitCode };
}

const reactions = {
  passed: "rocket",
  escalated: "confused",
  failed: "confused",
  error: "confused",
  refused: "-1",
} as const;

/** @throws {Refusal} where the head of a pull request cannot be checked out. */
async function onBranch(
  { head }: Extract<Order, { kind: "run" }>,
  { token }: Surroundings,
  { url }: GitHub,
): Promise<void> {
  // The commit that was asked about: a branch may have moved since, a fork's by whoever likes.
  if (head !== undefined) orRefuse(await checkOut(process.cwd(), { url, ref: head.sha, token }));
}
