/** What `retry` repeats. */
import {
  type Account,
  type CommentEvent,
  conversation,
  isOurs,
  mayAsk,
  openingOf,
  type ReadComment,
  readComment,
  readForm,
} from "../../github/index.ts";
import type { GitHub } from "../../types/github.ts";
import type { Surroundings } from "./surroundings.ts";

type Command = Extract<ReadComment, { readonly kind: "command" }>;

const none = "there is no command in this conversation to repeat";

/**
 * The last command of the thread by anybody who may ask, else the form that opened it; or why there is none. What was
 * edited since is not repeated: nobody knows who made a command of it.
 */
export async function lastCommand(
  github: GitHub,
  event: CommentEvent,
  around: Surroundings,
): Promise<Command | string> {
  const known = new Map<string, Promise<boolean>>();
  const may = (author: Account) => {
    const answer = known.get(author.login) ?? mayAsk(github, author, around).then((it) => it.may);
    known.set(author.login, answer);
    return answer;
  };
  for (const { body, author, edited } of await conversation(github, event)) {
    const read = readComment(body);
    if (isOurs(body) || read.kind !== "command" || read.name === "retry" || read.name === "help") continue;
    if (!(await may(author))) continue;
    return edited ? "the last command was edited after it was written; write a new one" : read;
  }
  return event.isPullRequest ? none : formOf(github, event, around);
}

/** The form counts while it has the label that made a command of it. */
async function formOf(github: GitHub, { thread }: CommentEvent, around: Surroundings): Promise<Command | string> {
  const opening = await openingOf(github, thread);
  if (!opening?.labels.includes(around.triggerLabel)) return none;
  const read = readForm(opening.body);
  if (read.kind !== "command") return none;
  return opening.edited
    ? `the issue was edited after it was written; set the label ${around.triggerLabel} again`
    : read;
}
