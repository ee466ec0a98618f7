/** What was said on a thread. */
import type { GitHub } from "../types/github.ts";
import type { Account, CommentEvent } from "./event.ts";
import { unless } from "./fault.ts";

export interface Said {
  readonly body: string;
  readonly author: Account;
  /** Since it was written, by whomever. */
  readonly edited: boolean;
}

const PAGE = 100;
const MAX_PAGES = 10;

/**
 * Comments of the conversation and on lines of a pull request, the newest first; of each at most the newest 1,000.
 * @throws {SystemFault} where GitHub does not tell them.
 */
export async function conversation(
  github: GitHub,
  { thread, isPullRequest }: Pick<CommentEvent, "thread" | "isPullRequest">,
): Promise<readonly Said[]> {
  const lines = isPullRequest
    ? await github.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
        pull_number: thread,
        sort: "created",
        direction: "desc",
      })
    : [];
  // Times are whole seconds: what is of the same one stays in the order that GitHub has it in.
  return [...(await newest(github, thread)).toReversed(), ...lines]
    .sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at))
    .map(({ body = "", user, created_at, updated_at }) => ({
      body,
      author: { login: user?.login ?? "", bot: user?.type !== "User" },
      edited: created_at !== updated_at,
    }));
}

/** GitHub lists the oldest first and knows no other order, so the last pages are asked for. */
async function newest(github: GitHub, thread: number) {
  const at = { issue_number: thread };
  const { comments } = await github.request("GET /repos/{owner}/{repo}/issues/{issue_number}", at);
  const last = Math.ceil(comments / PAGE);
  const first = Math.max(1, last - MAX_PAGES + 1);
  const pages = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const asked = pages.map((page) => github.request(route, { ...at, per_page: PAGE, page }));
  return (await Promise.all(asked)).flat();
}

const formQuery = `query Form($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) { body lastEditedAt labels(first: 100) { nodes { name } } }
  }
}`;

interface FormData {
  readonly repository?: {
    readonly issue?: {
      readonly body: string;
      readonly lastEditedAt: string | null;
      readonly labels: { readonly nodes: readonly { readonly name: string }[] } | null;
    } | null;
  } | null;
}

/** The text that opened an issue, as it is now; nothing where there is no such issue. */
export async function openingOf(
  github: GitHub,
  number: number,
): Promise<{ readonly body: string; readonly edited: boolean; readonly labels: readonly string[] } | undefined> {
  const { owner, repo: name } = github;
  const asked = github.graphql<FormData>(formQuery, { owner, name, number });
  const issue = (await unless(asked, "github.not-found", "github.not-an-api"))?.repository?.issue;
  if (!issue) return undefined;
  const labels = issue.labels?.nodes.map((it) => it.name) ?? [];
  return { body: issue.body, edited: issue.lastEditedAt !== null, labels };
}
