/** A pull request from a branch of its own, one for each contract and program: a later run goes on with the same. */
import type { Finding } from "../findings.ts";
import { isFault, unless } from "../github/fault.ts";
import type { Delivered, Delivery, DeliveryParts, Head, Numbered, Place, Work } from "../types/delivery.ts";
import type { RouteData } from "../types/github.ts";
import { bare, commitOn, isThere, missing, pathsOf, settle } from "./commit-on.ts";
import { marker, pairId } from "./marker.ts";
import { isOurs } from "./message.ts";
import { canOpenPullRequests, canWriteContents } from "./preflight.ts";
import { pullRequestBody, pullRequestTitle } from "./pull-request-body.ts";
import { deliveryFinding } from "./rules.ts";

/** Below this share a contract lets through so much that a person should look first. */
const WEAK = 0.5;

export const pullRequest: Delivery = {
  preflight: async (place) => [...(await canWriteContents(place)), ...(await canOpenPullRequests(place))],
  async deliver(work, place, parts) {
    const { remote, base, branch } = place;
    const based = await remote.look(base, pathsOf(work));
    if (based === undefined) throw missing(base);
    const settled = await settle(based, work, remote, parts);
    if ("status" in settled) {
      const { oid, ...rest } = settled;
      return { ...rest, branch: base, ...(oid !== undefined && { commitSha: oid }) };
    }
    const head = await ownBranch(place, based, settled);
    const edited = await isEdited(place, head, based, settled);
    const ours = edited ? await proveEdited(settled, head, place, parts) : settled;
    if ("rule" in ours) return complain(ours, head, settled, place);

    const basis = new Map([[ours.program.path, head.blobs.get(ours.program.path)]]);
    const committed = await commitOn(place, { ...ours, basis }, parts, place.settings.commitMessage);
    if (committed.status === "failed") return { ...committed, branch };
    const opened = await openOrUpdate(ours, place, parts);
    return {
      status: committed.status === "delivered" || opened.created ? "delivered" : "unchanged",
      branch,
      ...(committed.oid !== undefined && { commitSha: committed.oid }),
      pullRequest: opened.pull,
      findings: [...committed.findings, ...opened.findings],
    };
  },
};

/** The branch as it is, made or set to the base where nothing of anybody's is lost by it. */
async function ownBranch(place: Place, based: Head, work: Work): Promise<Head> {
  const { remote, branch, github } = place;
  const paths = pathsOf(work);
  const head = await remote.look(branch, paths);
  if (head === undefined) {
    // Another run may be making it right now.
    await unless(remote.create(branch, based.oid), "github.invalid");
  } else if ([work.program, work.proof].every((it) => isThere(it, head))) {
    return head;
  } else if ((await findOpen(place)) === undefined && (await isAllOurs(place, based, head))) {
    // What is left of a pull request that was merged or closed. With one open it would be closed by this.
    await github.request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
      ref: `heads/${branch}`,
      sha: based.oid,
      force: true,
    });
  } else return head;
  const made = await remote.look(branch, paths);
  if (made === undefined) throw missing(branch);
  return made;
}

async function isAllOurs({ github }: Place, based: Head, head: Head): Promise<boolean> {
  const { commits } = await github.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
    basehead: `${based.oid}...${head.oid}`,
  });
  return commits.every((it) => isOurs(it.commit.message));
}

/** Whether a person had the last word on the program of the branch. */
async function isEdited({ github, branch }: Place, head: Head, based: Head, { program }: Work): Promise<boolean> {
  const there = head.blobs.get(program.path);
  if (there === undefined || there === based.blobs.get(program.path)) return false;
  const [last] = await github.request("GET /repos/{owner}/{repo}/commits", {
    sha: branch,
    path: program.path,
    per_page: 1,
  });
  return last !== undefined && !isOurs(last.commit.message);
}

/** The person's program with a proof of its own, or why it has none. */
async function proveEdited(work: Work, head: Head, { remote }: Place, parts: DeliveryParts): Promise<Work | Finding> {
  const text = (path: string) => remote.read(head.blobs.get(path) as string);
  return parts.proveAgain({
    oid: head.oid,
    contract: await text(work.contract),
    ...(work.cases !== undefined && head.blobs.has(work.cases) && { cases: await text(work.cases) }),
    program: await text(work.program.path),
    basis: head.blobs,
  });
}

/** Says on the pull request, once for each edit, that the person's program does not hold. */
async function complain(why: Finding, head: Head, work: Work, place: Place): Promise<Delivered> {
  const { github, branch } = place;
  const pull = await findOpen(place);
  const mark = marker("edited", (head.blobs.get(work.program.path) ?? "").slice(0, 12));
  if (pull) {
    const at = { issue_number: pull.number };
    const comments = await github.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", at);
    if (!comments.some((it) => it.body?.includes(mark))) {
      const { escapeMarkdown, inlineCode } = await import("../markdown.ts");
      const body = `${mark}\n${inlineCode(work.program.path)} was changed here and does not hold: ${escapeMarkdown(why.message, 2000)}\n\nIt is left alone. Mend it and run ${inlineCode("fire-flow prove")}, or close this pull request and delete its branch to have it written anew.`;
      await github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at, body });
    }
  }
  const message = `${work.program.path} was edited on ${branch} and does not hold: ${bare(why.message)}. It is left alone; mend it there, or close the pull request and delete the branch`;
  return {
    status: "failed",
    branch,
    ...(pull && { pullRequest: numbered(pull) }),
    findings: [deliveryFinding("delivery.edited", message)],
  };
}

type Pull = RouteData<"GET /repos/{owner}/{repo}/pulls">[number];

const numbered = (it: { readonly number: number; readonly html_url: string }): Numbered => ({
  number: it.number,
  url: it.html_url,
});

async function findOpen({ github, branch }: Place): Promise<Pull | undefined> {
  const head = `${github.owner}:${branch}`;
  const [found] = await github.request("GET /repos/{owner}/{repo}/pulls", { head, state: "open", per_page: 1 });
  return found;
}

/** Looks before it creates, and again where an answer was lost: there is never a second one. */
async function openOrUpdate(work: Work, place: Place, parts: DeliveryParts) {
  const { github, branch, base, settings } = place;
  const findings: Finding[] = [];
  const title = pullRequestTitle(work);
  const body = pullRequestBody(work, marker("pull-request", pairId(work.contract, work.program.path)));
  let draft = settings.draft ?? (work.report.strength?.share ?? 1) < WEAK;
  for (let tries = 1; ; tries += 1) {
    const there = await findOpen(place);
    if (there) {
      const created = tries > 1;
      if (there.body !== body || there.title !== title) {
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
