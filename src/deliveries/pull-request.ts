/** A pull request from a branch of its own, one for each contract and program: a later run goes on with the same. */
import type { Finding } from "../findings.ts";
import type { Delivered, Delivery, Head, Place, Work } from "../types/delivery.ts";
import { commitOn, missing, pathsOf, settle, withoutStop } from "./commit-on.ts";
import { marker } from "./marker.ts";
import { numbered } from "./numbered.ts";
import { isEdited, ownBranch, proveEdited } from "./own-branch.ts";
import { canOpenPullRequests, canWriteContents, holdsWhatIsNeeded } from "./preflight.ts";
import { declinedOne, openOne, openOrUpdate, type Pull, pullsFrom } from "./pulls.ts";
import { deliveryFinding } from "./rules.ts";
import { standingOn } from "./standing.ts";

export const pullRequest: Delivery = {
  preflight: async (place, needed) => [
    ...(await canWriteContents(place)),
    ...(await canOpenPullRequests(place)),
    ...(await holdsWhatIsNeeded(place, [place.base], needed)),
    ...(place.branch === place.base ? [sameBranch(place)] : []),
  ],
  standing: async (place, paths) => (openOne(await pullsFrom(place), place) ? standingOn(place, paths) : undefined),
  async deliver(work, place, parts) {
    const { remote, base, branch } = place;
    const based = await remote.look(base, pathsOf(work));
    if (based === undefined) throw missing(base);
    const settled = await settle(based, work, remote, parts);
    if ("status" in settled) {
      const { oid, ...rest } = settled;
      return { ...rest, branch: base, ...(oid !== undefined && { commitSha: oid }) };
    }
    const pulls = await pullsFrom(place);
    const open = openOne(pulls, place);
    const declined = open ? undefined : declinedOne(pulls, settled, place);
    if (declined) return leftAlone(declined, branch);

    const head = await ownBranch(place, based, settled, pulls);
    const edited = await isEdited(place, head, based, settled);
    const again = edited ? await proveEdited(settled, head, place, parts) : undefined;
    if (again !== undefined && again.verdict !== "holds") return notOverwritten(again, head, settled, place, open);
    const ours = again?.work ?? settled;

    const basis = new Map([...ours.basis, [ours.program.path, head.blobs.get(ours.program.path)] as const]);
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

/** What is committed there would be in the base without a pull request. */
const sameBranch = ({ branch }: Place): Finding =>
  deliveryFinding(
    "delivery.same-branch",
    `a pull request cannot come from ${branch} and be made to it; name another branch, or set delivery: commit`,
  );

function leftAlone(pull: Pull, branch: string): Delivered {
  const why = `pull request ${pull.number} (${pull.html_url}) was closed without being merged, and the contract is still the same: no other is opened. Reopen it, change the contract, or name another branch`;
  return {
    status: "unchanged",
    branch,
    pullRequest: numbered(pull),
    findings: [deliveryFinding("delivery.declined", why)],
  };
}

/** A person's program on our branch that does not hold, or that nobody judged. Only of the first is anything said there. */
async function notOverwritten(
  { verdict, why }: { readonly verdict: "fails" | "not-judged"; readonly why: string },
  head: Head,
  work: Work,
  place: Place,
  open: Pull | undefined,
): Promise<Delivered> {
  const { path } = work.program;
  if (verdict === "fails" && open) await complain(why, head, work, place, open);
  const message =
    verdict === "fails"
      ? `${path} was edited on ${place.branch} and does not hold: ${withoutStop(why)}. It is left alone; mend it there, or delete it there to have it written anew`
      : `${path} was edited on ${place.branch}, and whether it holds was not judged: ${withoutStop(why)}. It is left alone; run fire-flow prove on that branch, or delete it there to have it written anew`;
  return {
    status: "failed",
    branch: place.branch,
    ...(open && { pullRequest: numbered(open) }),
    findings: [deliveryFinding(verdict === "fails" ? "delivery.edited" : "delivery.not-judged", message)],
  };
}

/** Says on the pull request, once for each edit, that the person's program does not hold. */
async function complain(why: string, head: Head, { program }: Work, { github }: Place, { number }: Pull) {
  const mark = marker("edited", (head.blobs.get(program.path) ?? "").slice(0, 12));
  const at = { issue_number: number };
  const comments = await github.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", at);
  if (comments.some((it) => it.body?.includes(mark))) return;
  const { escapeMarkdown, inlineCode } = await import("../markdown.ts");
  const body = `${mark}\n${inlineCode(program.path)} was changed here and does not hold: ${escapeMarkdown(why, 2000)}\n\nIt is left alone. Mend it and run ${inlineCode("fire-flow prove")}, or delete it on this branch to have it written anew.`;
  await github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at, body });
}
