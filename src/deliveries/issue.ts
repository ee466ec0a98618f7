/** One issue for each contract and program that nothing passed for, closed once one passes. */
import { escapeMarkdown } from "../markdown.ts";
import type { DeliveryParts, Numbered } from "../types/delivery.ts";
import { type Escalation, issueBody, issueTitle } from "./issue-body.ts";
import { closeKeptIssue, type IssuePlace, keepIssue } from "./kept-issue.ts";
import { marker, pairId } from "./marker.ts";

type Pair = Pick<Escalation, "contract" | "program">;

const markOf = ({ contract, program }: Pair): string => marker("escalation", pairId(contract, program));

/** Opens the issue, or brings the one that is there up to date. */
export function openIssue(
  escalation: Escalation,
  place: IssuePlace,
  parts: Pick<DeliveryParts, "sleep">,
): Promise<Numbered> {
  const mark = markOf(escalation);
  return keepIssue(mark, { title: issueTitle(escalation), body: issueBody(escalation, mark) }, place, parts);
}

/** Closes the issue of a contract and program that passed; nothing where there is none. */
export function closeIssue(
  { link, ...pair }: Pair & { readonly link: string },
  place: IssuePlace,
): Promise<Numbered | undefined> {
  const shown = /^https?:\/\//.test(link) ? link : escapeMarkdown(link);
  return closeKeptIssue(markOf(pair), place, `A later run passed: ${shown}`);
}
