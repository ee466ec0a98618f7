/** Whether the event that started this job lets somebody else's code run beside the token. */
import { readText } from "../../system/files.ts";
import type { Environment } from "../../types/environment.ts";

/** Only people who may push to the repository start these. */
const trusted = [
  ...["push", "schedule", "workflow_dispatch", "repository_dispatch", "merge_group", "release", "create", "deployment"],
];

const MAX_EVENT = 16 << 20;

/**
 * Why the event is not trusted; nothing where it is. Without a GITHUB_EVENT_NAME, as in a terminal and in other CI, whoever
 * gives the token decides.
 */
export async function untrustedBecause(environment: Environment): Promise<string | undefined> {
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = environment;
  if (!name || trusted.includes(name)) return undefined;
  if (name !== "pull_request") return `the event ${name} runs with secrets on what others may have written`;
  const text = path ? await readText(path, MAX_EVENT) : undefined;
  const event = text?.ok ? parse(text.value) : undefined;
  const head = event?.pull_request?.head?.repo;
  const base = event?.pull_request?.base?.repo;
  if (!base?.full_name) return "the event cannot be read, so that nobody knows where the pull request comes from";
  // The repository of a deleted fork is null. That the repository is itself somebody's fork says nothing.
  if (head?.full_name !== base.full_name) return "the pull request comes from a fork";
  return undefined;
}

interface Repository {
  readonly full_name?: string;
}

interface PullRequestEvent {
  readonly pull_request?: {
    readonly head?: { readonly repo?: Repository | null };
    readonly base?: { readonly repo?: Repository };
  };
}

function parse(text: string): PullRequestEvent | undefined {
  try {
    return JSON.parse(text) as PullRequestEvent;
  } catch {
    return undefined;
  }
}
