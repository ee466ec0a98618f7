/** The one issue of a repository that says which proofs do not hold any more, closed when all do. */
import { setTimeout } from "node:timers/promises";
import type { Numbered } from "../types/delivery.ts";
import type { GitHub } from "../types/github.ts";
import { closeKeptIssue, keepIssue } from "./kept-issue.ts";

const mark = "<!-- fire-flow: drift -->";

/**
 * Opens the issue or brings it up to date; without a text closes it.
 * @param text within GitHub's limit, the mark not counted
 * @param me the token's own login, where it is known
 * @throws {SystemFault} where GitHub does not take it.
 */
export async function keepDriftIssue(
  github: GitHub,
  text: { readonly title: string; readonly markdown: string } | undefined,
  me?: string,
): Promise<Numbered | undefined> {
  const place = { github, labels: [], ...(me !== undefined && { me }) };
  if (text === undefined) return closeKeptIssue(mark, place);
  const issue = { title: text.title, body: `${mark}\n${text.markdown}` };
  return keepIssue(mark, issue, place, { sleep: (ms) => setTimeout(ms) });
}
