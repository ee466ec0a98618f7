/** One issue for each contract and program that nothing passed for: updated, not repeated, and closed once one passes. */
import { isFault } from "../github/fault.ts";
import { escapeMarkdown } from "../markdown.ts";
import type { DeliveryParts, Numbered } from "../types/delivery.ts";
import type { GitHub, RouteItem } from "../types/github.ts";
import { type Escalation, issueBody, issueTitle } from "./issue-body.ts";
import { marker, pairId } from "./marker.ts";

/** Whose issues: the token's own login, where it is known. Somebody else's issue with our marker in it is not ours. */
export interface IssuePlace {
  readonly github: GitHub;
  readonly me?: string;
  readonly labels: readonly string[];
}

const TRIES = 3;

/** Opens the issue, or brings the one that is there up to date. */
export async function openIssue(
  escalation: Escalation,
  place: IssuePlace,
  { sleep }: Pick<DeliveryParts, "sleep">,
): Promise<Numbered> {
  const { github, labels } = place;
  const mark = marker("escalation", pairId(escalation.contract, escalation.program));
  const title = issueTitle(escalation);
  const body = issueBody(escalation, mark);
  let wanted = labels;
  for (let tries = 1; ; tries += 1) {
    const there = await find(mark, place);
    if (there) {
      const at = { issue_number: there.number };
      await github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { ...at, title, body });
      return numbered(there);
    }
    try {
      const it = { title, body, ...(wanted.length > 0 && { labels: [...wanted] }) };
      return numbered(await github.request("POST /repos/{owner}/{repo}/issues", it));
    } catch (error) {
      // Without a label that is not to be had the issue is still worth having.
      if (wanted.length > 0 && isFault(error, "github.invalid") && /label/i.test(error.finding.message)) {
        wanted = [];
        continue;
      }
      // It may be there all the same: looked for before another one is opened.
      if (tries >= TRIES || !isFault(error, "github.unavailable", "github.timeout", "github.connection")) throw error;
      await sleep(500 * tries);
    }
  }
}

/** Closes the issue of a contract and program that passed; nothing where there is none. */
export async function closeIssue(
  { contract, program, link }: { readonly contract: string; readonly program: string; readonly link: string },
  place: IssuePlace,
): Promise<Numbered | undefined> {
  const there = await find(marker("escalation", pairId(contract, program)), place);
  if (there === undefined) return undefined;
  const { github } = place;
  const at = { issue_number: there.number };
  const body = `A later run passed: ${link.startsWith("https://") || link.startsWith("http://") ? link : escapeMarkdown(link)}`;
  if (!there.locked) await github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at, body });
  await github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
    ...at,
    state: "closed",
    state_reason: "completed",
  });
  return numbered(there);
}

type Issue = RouteItem<"GET /repos/{owner}/{repo}/issues">;

async function find(mark: string, { github, me }: IssuePlace): Promise<Issue | undefined> {
  const open = await github.list("GET /repos/{owner}/{repo}/issues", { state: "open", sort: "updated" });
  return open.find(
    (it) => it.pull_request === undefined && it.body?.startsWith(mark) && (me === undefined || it.user?.login === me),
  );
}

const numbered = (it: { readonly number: number; readonly html_url: string }): Numbered => ({
  number: it.number,
  url: it.html_url,
});
