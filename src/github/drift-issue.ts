/** The one issue of a repository that says which proofs do not hold any more: updated, not repeated, closed when all do. */
import type { GitHub } from "../types/github.ts";

const marker = "<!-- fire-flow: drift -->";

/** Characters that GitHub takes in an issue. */
const MAX_BODY = 65_536;

export interface DriftIssue {
  readonly number: number;
  readonly url: string;
}

/**
 * Opens the issue or brings it up to date; without a text closes it.
 * @param me the token's own login, where it is known: somebody else's issue with our marker in it is not ours
 * @throws {SystemFault} where GitHub does not take it.
 */
export async function keepDriftIssue(
  github: GitHub,
  text: { readonly title: string; readonly markdown: string } | undefined,
  me?: string,
): Promise<DriftIssue | undefined> {
  const open = await github.list("GET /repos/{owner}/{repo}/issues", { state: "open" });
  const there = open.find(
    (it) => !it.pull_request && it.body?.startsWith(marker) && (me === undefined || it.user?.login === me),
  );
  const at = there && { issue_number: there.number };
  if (text === undefined) {
    if (at === undefined) return undefined;
    await github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
      ...at,
      state: "closed",
      state_reason: "completed",
    });
  } else {
    const it = { title: text.title, body: `${marker}\n${text.markdown}`.slice(0, MAX_BODY) };
    if (at === undefined) return numbered(await github.request("POST /repos/{owner}/{repo}/issues", it));
    await github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { ...at, ...it });
  }
  return there && numbered(there);
}

const numbered = (it: { readonly number: number; readonly html_url: string }): DriftIssue => ({
  number: it.number,
  url: it.html_url,
});
