/** What is never done for a fork's pull request, whatever its workflow says: a stranger wrote the files that decide. */
import { Refusal } from "../faults.ts";
import { isOfFork } from "../github/event.ts";
import { readPayload } from "../github/payload.ts";
import type { CommandContext } from "./command.ts";
import { eventFinding } from "./event/rules.ts";
import type { CommandName } from "./names.ts";

/** The options, of whatever command, that give away a key or write to the repository. */
interface Means {
  readonly apiKey?: string;
  readonly identityProviderId?: string;
  readonly delivery?: "commit" | "pull-request" | "none";
  readonly onEscalation?: "issue" | "none";
  readonly onDrift?: "none" | "issue" | "regenerate";
}

/**
 * Judging without a key and without a delivery is let through: lint, validate, verify.
 * @throws {Refusal} where the job's event is about a fork's files, and the command would use a key or deliver.
 */
export async function refuseForks(command: CommandName, options: Means, context: CommandContext): Promise<void> {
  const { environment, entry } = context;
  const { GITHUB_EVENT_NAME: event } = environment;
  // Most events are about nobody's files but the repository's own, and their payload is not even looked for.
  if (!isOfFork(event, undefined) || !isOfFork(event, await readPayload(environment))) return;
  const held = [
    ...(options.apiKey === undefined ? [] : ["api-key"]),
    ...(options.identityProviderId === undefined ? [] : ["identity-provider-id"]),
    ...(await writing(command, options, entry)),
  ];
  if (held.length === 0) return;
  const why = `the event ${event} is about a fork's files, or does not tell whose they are, and mode ${command} has ${held.join(", ")}: leave that out for forks (delivery: none, on-escalation: none, no key), or bring the files to a branch of this repository`;
  throw new Refusal([eventFinding("event.untrusted", why)]);
}

/** The options by which the command writes to the repository. */
async function writing(
  command: CommandName,
  options: Means,
  entry: CommandContext["entry"],
): Promise<readonly string[]> {
  const { onDrift } = options;
  if (onDrift === "issue") return ["on-drift: issue"];
  if (command !== "generate" && command !== "deliver" && onDrift !== "regenerate") return [];
  const { wanted } = await import("./delivering.ts");
  // Whoever calls deliver wants it done, in the terminal too.
  const { delivery, onEscalation } = wanted(options, { entry: command === "deliver" ? "action" : entry });
  return [
    ...(delivery === "none" ? [] : [`delivery: ${delivery}`]),
    ...(onEscalation === "none" ? [] : [`on-escalation: ${onEscalation}`]),
  ];
}
