/** Putting a program and its proof on a branch: once, on what was judged, and never over somebody else's work. */
import { SystemFault } from "../faults.ts";
import type { Finding } from "../findings.ts";
import { isFault } from "../github/fault.ts";
import type { DeliveryParts, Head, Remote, RepositoryFile, Work } from "../types/delivery.ts";
import { blobId } from "./blob-id.ts";
import { commitMessage, traceIn } from "./message.ts";
import { deliveryFinding } from "./rules.ts";

/** How often a commit is tried while the branch moves or GitHub fails. */
const TRIES = 5;
const PAUSE_MS = 500;

export interface Committed {
  readonly status: "delivered" | "unchanged" | "failed";
  /** The commit, or the head that holds everything already. */
  readonly oid?: string;
  readonly findings: readonly Finding[];
}

/**
 * Looks at the branch before every try, so that neither a moved head nor an answer that was lost leads to a second
 * commit or over somebody's work.
 * @throws {SystemFault} what GitHub said last.
 */
export async function commitOn(
  { remote, branch }: { readonly remote: Remote; readonly branch: string },
  work: Work,
  parts: DeliveryParts,
  headline?: string,
): Promise<Committed> {
  let ours = work;
  let last: unknown;
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const head = await remote.look(branch, pathsOf(ours));
    if (head === undefined) throw missing(branch);
    const settled = await settle(head, ours, remote, parts);
    if ("status" in settled) return settled;
    ours = settled;
    try {
      const files = [ours.program, ours.proof].filter((it) => !isThere(it, head));
      const there = head.blobs.get(ours.program.path);
      const what = files.length < 2 ? "kept" : there === undefined ? "added" : "changed";
      const message = commitMessage(ours, what, headline);
      return { status: "delivered", oid: await remote.commit({ branch, on: head.oid, files, message }), findings: [] };
    } catch (error) {
      if (!isFault(error, ...again)) throw error;
      last = error;
      await parts.sleep(PAUSE_MS * tries);
    }
  }
  if (!isFault(last, "github.stale-head")) throw last;
  const why = `branch ${branch} moved on ${TRIES} times while the commit was to be put on it; run deliver on the report folder once it is at rest`;
  throw new SystemFault(deliveryFinding("delivery.moving", why), { cause: last });
}

/** After these it is looked whether it was done, and tried again where it was not. */
const again = [
  "github.stale-head",
  "github.conflict",
  "github.unavailable",
  "github.timeout",
  "github.connection",
] as const;

export const pathsOf = (work: Work): readonly string[] => [
  ...new Set([
    work.program.path,
    work.proof.path,
    work.contract,
    ...(work.cases === undefined ? [] : [work.cases]),
    ...work.basis.keys(),
  ]),
];

/** Whether the head has this very file. */
export const isThere = (file: RepositoryFile, head: Head): boolean => head.blobs.get(file.path) === blobId(file.text);

/** The end, where the head holds everything or something that must not be overwritten; else what is to be committed on it. */
export async function settle(head: Head, ours: Work, remote: Remote, parts: DeliveryParts): Promise<Committed | Work> {
  if (isThere(ours.program, head) && isThere(ours.proof, head)) {
    const own = head.commits.find((it) => traceIn(it.message) === ours.traceId);
    return { status: own ? "delivered" : "unchanged", oid: (own ?? head).oid, findings: [] };
  }
  const changed = [...ours.basis].filter(([path, oid]) => head.blobs.get(path) !== oid).map(([path]) => path);
  const theirs = !isThere(ours.program, head) && changed.includes(ours.program.path);
  if (changed.every((it) => it === ours.program.path) && !theirs) return ours;
  const contract = await textAt(head, ours.contract, remote);
  if (contract === undefined) {
    return failed(
      "delivery.outdated",
      `${ours.contract} is gone from the branch (${short(head)}); run again with a contract that is there`,
    );
  }
  const cases = ours.cases === undefined ? undefined : await textAt(head, ours.cases, remote);
  const there = theirs ? await textAt(head, ours.program.path, remote) : undefined;
  const again = await parts.proveAgain({
    oid: head.oid,
    contract,
    ...(cases !== undefined && { cases }),
    program: there ?? ours.program.text,
    basis: new Map([...ours.basis.keys()].map((path) => [path, head.blobs.get(path)])),
  });
  switch (again.verdict) {
    case "not-judged":
      return failed(
        "delivery.not-judged",
        `${changed.join(", ")} changed on the branch (${short(head)}), and whether the program holds there was not judged: ${withoutStop(again.why)}. Start the workflow again: it begins at the new head`,
      );
    case "fails":
      return there === undefined
        ? failed(
            "delivery.outdated",
            `${changed.join(", ")} changed on the branch (${short(head)}), where the program does not hold: ${withoutStop(again.why)}. Run again`,
          )
        : failed(
            "delivery.program-changed",
            `${ours.program.path} was changed on the branch (${short(head)}) meanwhile and does not hold: ${withoutStop(again.why)}. It is left alone`,
          );
    case "holds":
      return there === undefined ? again.work : found(head, ours);
    default:
      return again satisfies never;
  }
}

/** Somebody was faster, and what they left holds. */
function found(head: Head, { program }: Work): Committed {
  const by = head.commits.map((it) => traceIn(it.message)).find((it) => it !== undefined);
  const who = by === undefined ? "somebody" : `run ${by}`;
  const why = `${program.path} is on the branch already, by ${who} (${short(head)}): it was proven again and holds, so it is left alone`;
  return { status: "unchanged", oid: head.oid, findings: [deliveryFinding("delivery.found", why)] };
}

type Failing = "delivery.outdated" | "delivery.program-changed" | "delivery.not-judged";

const failed = (rule: Failing, message: string): Committed => ({
  status: "failed",
  findings: [deliveryFinding(rule, message)],
});

/** The text of a file on a branch; nothing where there is none. */
export async function textAt(head: Head, path: string, remote: Remote): Promise<string | undefined> {
  const oid = head.blobs.get(path);
  return oid === undefined ? undefined : remote.read(oid);
}

const short = ({ oid }: Head): string => oid.slice(0, 7);

export const missing = (branch: string): SystemFault =>
  new SystemFault(
    deliveryFinding(
      "delivery.branch-missing",
      `branch ${branch} is not there; name one that is with branch, or where to start it with base`,
    ),
  );

/** A sentence without its full stop, to go on after it. */
export const withoutStop = (text: string): string => text.replace(/\.$/, "");
