/** The branch that a pull request comes from: made, set to its base or brought up to it, and never over a person's work. */
import { SystemFault } from "../faults.ts";
import type { DeliveryParts, Head, Place, ProvenAgain, Work } from "../types/delivery.ts";
import { after } from "./branch.ts";
import { isThere, pathsOf, textAt, withoutStop } from "./commit-on.ts";
import { mergeMessage, traceIn, wroteProgram } from "./message.ts";
import type { Pull } from "./pulls.ts";
import { deliveryFinding } from "./rules.ts";

/** The branch with the contract and the cases that `work` was proven on, as far as a person does not have others there. */
export async function ownBranch(place: Place, based: Head, work: Work, pulls: readonly Pull[]): Promise<Head> {
  const { remote, branch } = place;
  const paths = pathsOf(work);
  const head = await remote.look(branch, paths);
  if (head === undefined) return after(remote.create(branch, based.oid), head, place, paths);
  // With a pull request open it would be closed by this.
  const open = pulls.some((it) => it.state === "open");
  const done = [work.program, work.proof].every((it) => isThere(it, head));
  if (!open && !done && (await isAllOurs(place, based, head, work))) {
    return after(remote.reset({ branch, from: head.oid, to: based.oid }), head, place, paths);
  }
  const inputs = [work.contract, ...(work.cases === undefined ? [] : [work.cases])];
  const behind = inputs.filter((path) => head.blobs.get(path) !== based.blobs.get(path));
  return behind.length > 0 ? mergeBase(place, head, work, behind) : head;
}

/** Where a person changed the contract on the branch itself, there is nothing to merge, and that contract counts. */
async function mergeBase(place: Place, head: Head, work: Work, behind: readonly string[]): Promise<Head> {
  const { github, branch, base } = place;
  const merging = github.request("POST /repos/{owner}/{repo}/merges", {
    base: branch,
    head: base,
    commit_message: mergeMessage(base, work),
  });
  try {
    return await after(merging, head, place, pathsOf(work));
  } catch (error) {
    if (!(error instanceof SystemFault)) throw error;
    const why = `branch ${branch} has another ${behind.join(" and ")} than ${base}, and ${base} could not be merged into it: ${withoutStop(error.finding.message)}. Merge it there, or delete the branch, and run deliver on the report folder`;
    throw new SystemFault(deliveryFinding("delivery.behind", why), { cause: error });
  }
}

/** Whether nothing on the branch is anybody's but a run's: no commit, no file, no word in the program. */
async function isAllOurs(place: Place, based: Head, head: Head, { program, proof }: Work): Promise<boolean> {
  const { commits, files, total_commits } = await place.github.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
    basehead: `${based.oid}...${head.oid}`,
  });
  const own = [program.path, proof.path];
  return (
    commits.length === total_commits &&
    commits.every((it) => traceIn(it.commit.message) !== undefined) &&
    files?.every((it) => own.includes(it.filename)) === true &&
    (files.length === 0 || !(await isEdited(place, head, based, { program })))
  );
}

/** Whether a person had the last word on the program of the branch. */
export async function isEdited(
  { github, remote }: Place,
  head: Head,
  based: Head,
  { program: { path } }: Pick<Work, "program">,
): Promise<boolean> {
  const there = head.blobs.get(path);
  if (there === undefined || there === based.blobs.get(path)) return false;
  const [last] = await github.request("GET /repos/{owner}/{repo}/commits", { sha: head.oid, path, per_page: 1 });
  return last !== undefined && !wroteProgram(last.commit.message, await remote.read(there));
}

/** The person's program on the contract and cases of its branch. */
export async function proveEdited(
  work: Work,
  head: Head,
  { remote, branch }: Place,
  { proveAgain }: DeliveryParts,
): Promise<ProvenAgain> {
  const [contract, program, cases] = await Promise.all(
    [work.contract, work.program.path, work.cases].map((it) => it && textAt(head, it, remote)),
  );
  if (contract === undefined || program === undefined) {
    return { verdict: "not-judged", why: `${work.contract} is gone from ${branch}` };
  }
  return proveAgain({ oid: head.oid, contract, ...(cases && { cases }), program, basis: head.blobs });
}
