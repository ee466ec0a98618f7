/** An issue that there is one of: found by its mark, brought up to date, and closed when there is nothing to tell any more. */
import { isFault } from "../github/fault.ts";
import type { DeliveryParts, Numbered } from "../types/delivery.ts";
import type { GitHub, RouteItem } from "../types/github.ts";
import { numbered } from "./numbered.ts";

/** Whose issues: the token's own login, where it is known. Somebody else's issue with our mark in it is not ours. */
export interface IssuePlace {
  readonly github: GitHub;
  readonly me?: string;
  readonly labels: readonly string[];
}

export interface IssueText {
  readonly title: string;
  /** Begins with the mark. */
  readonly body: string;
}

const TRIES = 3;

/** Opens the issue, or brings the one that is there up to date. */
export async function keepIssue(
  mark: string,
  text: IssueText,
  place: IssuePlace,
  { sleep }: Pick<DeliveryParts, "sleep">,
): Promise<Numbered> {
  const { github } = place;
  const there = await theOne(mark, place);
  if (there) {
    await github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: there.number, ...text });
    return numbered(there);
  }
  const made = await open(mark, text, place, sleep);
  // Another run may have opened one just now: the older one stays, and each of the two comes to the same.
  return numbered((await theOne(mark, place)) ?? made);
}

/** Closes the issue; nothing where there is none. A comment is the lesser loss, and would be doubled if it came first. */
export async function closeKeptIssue(mark: string, place: IssuePlace, comment?: string): Promise<Numbered | undefined> {
  const there = await theOne(mark, place);
  if (there === undefined) return undefined;
  const { github } = place;
  const at = { issue_number: there.number };
  await close(there, "completed", place);
  if (comment !== undefined && !there.locked) {
    await github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at, body: comment });
  }
  return numbered(there);
}

type Issue = RouteItem<"GET /repos/{owner}/{repo}/issues">;
type Listed = Pick<Issue, "number" | "html_url" | "locked">;

/** The oldest one that is open; what was opened beside it is closed. */
async function theOne(mark: string, place: IssuePlace): Promise<Issue | undefined> {
  const { github, me } = place;
  // Of a repository with thousands of issues only so many are read: none but our own are asked for.
  const listed = await github.list("GET /repos/{owner}/{repo}/issues", {
    state: "open",
    ...(me !== undefined && { creator: me }),
  });
  const [first, ...more] = listed
    .filter((it) => !it.pull_request && it.body?.startsWith(mark) && (me === undefined || it.user?.login === me))
    .sort((a, b) => a.number - b.number);
  // Without a name to go by, one that only looks like ours is left as it is.
  if (me !== undefined) for (const it of more) await close(it, "not_planned", place);
  return first;
}

const close = ({ number }: Listed, reason: "completed" | "not_planned", { github }: IssuePlace): Promise<unknown> =>
  github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
    issue_number: number,
    state: "closed",
    state_reason: reason,
  });

async function open(mark: string, text: IssueText, place: IssuePlace, sleep: DeliveryParts["sleep"]): Promise<Listed> {
  let labels = [...place.labels];
  for (let tries = 1; ; ) {
    try {
      const it = { ...text, ...(labels.length > 0 && { labels }) };
      return await place.github.request("POST /repos/{owner}/{repo}/issues", it);
    } catch (error) {
      // Without a label that is not to be had the issue is still worth having.
      if (labels.length > 0 && isFault(error, "github.invalid") && /label/i.test(error.finding.message)) {
        labels = [];
        continue;
      }
      if (tries >= TRIES || !isFault(error, "github.unavailable", "github.timeout", "github.connection")) throw error;
      await sleep(500 * tries);
      tries += 1;
      // It may be there all the same.
      const there = await theOne(mark, place);
      if (there) return there;
    }
  }
}
