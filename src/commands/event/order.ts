/** From an event to what is done about it. */

import { posix, resolve } from "node:path";
import { Refusal } from "../../faults.ts";
import {
  type Answer,
  type Arguments,
  type CommentEvent,
  commentCommands,
  filesBetween,
  type GitHubEvent,
  type HeadBranch,
  headOf,
  isOurs,
  isUnedited,
  mayAsk,
  readComment,
  readForm,
  type Unclear,
} from "../../github/index.ts";
import { escapeMarkdown } from "../../markdown.ts";
import { didYouMean } from "../../nearest.ts";
import { usageFinding } from "../../options/rules.ts";
import type { Environment } from "../../types/environment.ts";
import type { GitHub } from "../../types/github.ts";
import type { CommandName } from "../names.ts";
import { proofsThatName } from "./concerned.ts";
import { lastCommand } from "./last-command.ts";
import type { Surroundings } from "./surroundings.ts";

/** The text on GitHub that somebody asked with. */
export type Asked = CommentEvent | Extract<GitHubEvent, { kind: "labeled" }>;

export type Order =
  | {
      readonly kind: "run";
      readonly command: CommandName;
      /** Inputs that replace the workflow's, and those that stand where it says nothing. */
      readonly set: Readonly<Record<string, string>>;
      readonly usual: Readonly<Record<string, string>>;
      readonly asked?: Asked;
      /** The branch to work on, where it is a pull request's. */
      readonly head?: HeadBranch;
    }
  /** One answer, and nothing is run. */
  | {
      readonly kind: "answer";
      readonly rule: "event.refused" | "event.unclear" | "event.nothing";
      readonly why: string;
      readonly markdown: string;
      readonly asked: Asked;
    }
  | { readonly kind: "nothing"; readonly why: string };

const nothing = (why: string): Order => ({ kind: "nothing", why });

const run = (command: CommandName, more: Partial<Extract<Order, { kind: "run" }>> = {}): Order => ({
  kind: "run",
  command,
  set: {},
  usual: {},
  ...more,
});

/**
 * @param cwd the repository's root, where the job starts
 * @throws {SystemFault} where GitHub could not be asked what must be known.
 * @throws {Refusal} without a token to ask it with.
 */
export async function orderFor(event: GitHubEvent, around: Surroundings, cwd: string): Promise<Order> {
  switch (event.kind) {
    case "comment":
      return commented(event, around);
    case "labeled":
      return labeled(event, around);
    case "push": {
      // A workflow that says what to make is not asking what has changed.
      if (around.environment.INPUT_TASK || around.environment["INPUT_TASK-FILE"]) return run("generate");
      const folder = resolve(cwd, around.environment["INPUT_WORKING-DIRECTORY"]?.trim() || ".");
      const changed = event.range && around.github && (await filesBetween(around.github, event.range));
      const proofs = await proofsThatName(changed, folder, cwd);
      if (proofs.length === 0) return nothing("no proof names a file that this push changed");
      return run("verify", { set: { proofs: proofs.join("\n") }, usual: { "on-drift": "regenerate" } });
    }
    case "schedule":
      return run("verify", { usual: { "on-drift": "issue" } });
    case "pull-request":
      return event.fork ? nothing("no model is ever asked for a fork's pull request") : run("generate");
    case "silent":
      return nothing(event.why);
    case "other":
      return run("generate");
    default:
      return event satisfies never;
  }
}

async function commented(event: CommentEvent, around: Surroundings): Promise<Order> {
  const read = readComment(event.body);
  if (isOurs(event.body) || read.kind === "no-command") return nothing("the comment is no command");
  const github = open(around);
  const refused = (answer: Answer) => (answer.may ? undefined : refusal(event, answer.why));
  const no = refused(await mayAsk(github, event.author, around)) ?? refused(await isUnedited(github, event));
  if (no) return no;
  if (read.kind === "unclear") return unclear(event, read.problems);
  const head = event.isPullRequest ? await headOf(github, event.thread) : undefined;
  const said = read.name === "retry" ? await lastCommand(github, event, around) : read;
  if (typeof said === "string") return refusal(event, said);
  if (said.name === "help" || said.name === "retry") {
    return { kind: "answer", rule: "event.nothing", why: "help was asked for", markdown: help, asked: event };
  }
  const unsafe = head?.fork ? forkFault(said.name, around) : undefined;
  return unsafe === undefined ? asRun(said.name, said.arguments, event, around, head) : refusal(event, unsafe);
}

/** Why nothing is done with the files of a fork: whoever wrote them may not even see what this job holds. */
function forkFault(command: "generate" | "verify", { allowForks, holdsKey }: Surroundings): string | undefined {
  const fact = "the pull request comes from a fork";
  if (command === "generate")
    return `${fact}, for which no model is ever asked; bring its files to a branch of this repository`;
  if (!allowForks) return `${fact}; set allow-forks where such a one may be verified`;
  return holdsKey ? `${fact}, and this job holds a key; verify forks in a job without one` : undefined;
}

async function labeled(event: Extract<GitHubEvent, { kind: "labeled" }>, around: Surroundings): Promise<Order> {
  if (event.label !== around.triggerLabel) return nothing(`the label ${event.label} is not ${around.triggerLabel}`);
  const answer = await mayAsk(open(around), event.sender, around);
  if (!answer.may) return refusal(event, answer.why);
  const read = readForm(event.body);
  if (read.kind !== "command") return unclear(event, read.kind === "unclear" ? read.problems : []);
  return asRun("generate", read.arguments, event, around);
}

function asRun(
  command: "generate" | "verify",
  said: Arguments,
  asked: Asked,
  { environment }: Surroundings,
  head?: HeadBranch,
): Order {
  const chosen = environment.INPUT_DELIVERY?.trim() ?? "";
  const set: Record<string, string> =
    command === "verify" ? { ...(said.program && { proofs: said.program }) } : { ...other(said, environment), ...said };
  if (head?.fork) Object.assign(set, { delivery: "none", "on-escalation": "none", "on-drift": "none" });
  else if (head) Object.assign(set, chosen === "pull-request" ? { base: head.ref } : { branch: head.ref });
  const usual = { delivery: head === undefined ? "pull-request" : "commit" };
  return run(command, { set, usual, asked, ...(head && { head }) });
}

/** What the workflow says of its own contract and program says nothing of another one. */
function other({ contract, program }: Arguments, environment: Environment): Readonly<Record<string, string>> {
  const differs = (said: string | undefined, own = "") =>
    said !== undefined && own.trim() !== "" && posix.normalize(said) !== posix.normalize(own.trim());
  const unset = [
    ...(differs(contract, environment.INPUT_CONTRACT) ? ["cases", "input", "input-model", "output-model"] : []),
    ...(differs(program, environment.INPUT_PROGRAM) ? ["language"] : []),
  ];
  return Object.fromEntries(unset.map((it) => [it, ""]));
}

/** @throws {Refusal} without a token: nobody is let in without being asked about. */
function open({ github }: Surroundings): GitHub {
  if (github !== undefined) return github;
  const what =
    "input github-token is missing, or GITHUB_REPOSITORY: without them nobody can be asked who may. Give it the github.token of the workflow.";
  throw new Refusal([usageFinding("usage.missing-option", what)]);
}

const refusal = (asked: Asked, why: string): Order => ({
  kind: "answer",
  rule: "event.refused",
  why,
  markdown: `Refused: ${escapeMarkdown(why)}. Nothing was run.`,
  asked,
});

function unclear(asked: Asked, problems: readonly Unclear[]): Order {
  const lines = problems
    .slice(0, 20)
    .map(
      ({ what, word, known }) =>
        `${word} ${what}.${didYouMean(word, known)}${known.length > 0 ? ` Known: ${known.join(", ")}.` : ""}`,
    );
  return {
    kind: "answer",
    rule: "event.unclear",
    why: lines.join(" "),
    markdown: `${lines.map((it) => `- ${escapeMarkdown(it, 500)}`).join("\n")}\n\nNothing was run.\n\n${help}`,
    asked,
  };
}

/** What a comment can say. */
const help = `A command is the first line of a comment:

\`\`\`text
/fire-flow generate contract=orders.yaml program=totals.py language=python Sum the orders of each customer.
/fire-flow verify program=totals.py
/fire-flow retry
\`\`\`

${Object.entries<readonly string[]>(commentCommands)
  .filter(([, names]) => names.length > 0)
  .map(([name, names]) => `\`${name}\` takes ${names.map((it) => `\`${it}\``).join(", ")}.`)
  .join(" ")} Values with spaces stand in quotation marks. What is not said is as the workflow has it.`;
