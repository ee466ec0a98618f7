/** The pull requests of a branch of ours: found, opened, kept up to date; what others wrote in theirs stays theirs. */
import type { Finding } from "../findings.ts";
import { isFault } from "../github/fault.ts";
import type { DeliveryParts, Place, Work } from "../types/delivery.ts";
import type { RouteItem } from "../types/github.ts";
import { marker, pairId } from "./marker.ts";
import { numbered } from "./numbered.ts";
import { contractMark, pullRequestBody, pullRequestTitle } from "./pull-request-body.ts";
import { deliveryFinding } from "./rules.ts";

/** Below this share a contract lets through so much that a person should look first. */
const WEAK = 0.5;

export type Pull = RouteItem<"GET /repos/{owner}/{repo}/pulls">;

/**
 * All pull requests from the branch, open and closed, newest first. Not every server heeds `head`, and a fork has
 * branches of the same names.
 */
export async function pullsFrom({ github, branch }: Place): Promise<readonly Pull[]> {
  const { owner, repo } = github;
  const pulls = await github.list("GET /repos/{owner}/{repo}/pulls", { head: `${owner}:${branch}`, state: "all" });
  const own = `${owner}/${repo}`.toLowerCase();
  return pulls.filter((it) => it.head.ref === branch && it.head.repo?.full_name.toLowerCase() === own);
}

/** The one that this place delivers to. */
export const openOne = (pulls: readonly Pull[], { base }: Place): Pull | undefined =>
  pulls.find((it) => it.state === "open" && it.base.ref === base);

/** The last one, where a person closed it without merging it and nothing but the contract could speak for another. */
export function declinedOne(pulls: readonly Pull[], work: Work, place: Place): Pull | undefined {
  const last = pulls.find((it) => hasOurWords(it, work) && it.base.ref === place.base);
  const declined = last?.state === "closed" && last.merged_at === null && last.body?.includes(contractMark(work));
  return declined ? last : undefined;
}

const markOf = ({ contract, program }: Work): string => marker("pull-request", pairId(contract, program.path));

/** Whether a run wrote its words. */
const hasOurWords = ({ body }: Pull, work: Work): boolean => body?.startsWith(markOf(work)) === true;

/** Looks before it creates, and again where an answer was lost: there is never a second one. */
export async function openOrUpdate(work: Work, place: Place, parts: DeliveryParts) {
  const { github, branch, base, settings } = place;
  const findings: Finding[] = [];
  const title = pullRequestTitle(work);
  const body = pullRequestBody(work, markOf(work));
  let draft = settings.draft ?? (work.proven.strength?.share ?? 1) < WEAK;
  for (let tries = 1; ; tries += 1) {
    const there = openOne(await pullsFrom(place), place);
    if (there) {
      const created = tries > 1;
      if (hasOurWords(there, work) && (there.body !== body || there.title !== title)) {
        await github.request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
          pull_number: there.number,
          title,
          body,
        });
      }
      if (created) findings.push(...(await introduce(there.number, place)));
      return { pull: numbered(there), created, findings };
    }
    try {
      const made = await github.request("POST /repos/{owner}/{repo}/pulls", { head: branch, base, title, body, draft });
      findings.push(...(await introduce(made.number, place)));
      return { pull: numbered(made), created: true, findings };
    } catch (error) {
      if (draft && isFault(error, "github.invalid") && /draft/i.test(error.finding.message)) {
        draft = false;
        findings.push(
          deliveryFinding("delivery.draft", `${github.url} has no draft pull requests: it was made ready for review`),
        );
      } else if (tries >= 4 || !isFault(error, ...lost)) throw error;
      await parts.sleep(500 * tries);
    }
  }
}

/** After these it may be there all the same, or by another run. */
const lost = ["github.unavailable", "github.timeout", "github.connection", "github.invalid"] as const;

/** Labels and reviewers; what of them is not to be had is a warning. */
async function introduce(number: number, { github, settings }: Place): Promise<readonly Finding[]> {
  const { labels, reviewers } = settings;
  const findings: Finding[] = [];
  const attempt = async (what: string, call: Promise<unknown>) => {
    try {
      await call;
    } catch (error) {
      if (!isFault(error, "github.invalid", "github.forbidden", "github.not-found")) throw error;
      const why = `${what} were not set on pull request ${number}: ${error.finding.message}`;
      findings.push(deliveryFinding("delivery.reviewer", why));
    }
  };
  if (labels.length > 0) {
    const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/labels";
    await attempt("labels", github.request(route, { issue_number: number, labels: [...labels] }));
  }
  if (reviewers.length > 0) {
    const route = "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers";
    const people = reviewers.filter((it) => !it.includes("/"));
    const teams = reviewers.filter((it) => it.includes("/")).map((it) => it.split("/").at(-1) as string);
    await attempt(
      "reviewers",
      github.request(route, { pull_number: number, reviewers: people, team_reviewers: teams }),
    );
  }
  return findings;
}
