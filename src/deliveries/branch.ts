/** Making and moving branches, where an answer may be lost and others may be at work. */
import type { Head, Remote } from "../types/delivery.ts";
import { missing } from "./commit-on.ts";

/**
 * The branch after it was asked to change. Its fault counts only where the branch is as it was: what was asked for may be
 * done though the answer was lost, or somebody else did it.
 * @param before the head that was seen; nothing where there was no branch
 * @throws what was thrown, where nothing came of it.
 */
export async function after(
  change: Promise<unknown>,
  before: Head | undefined,
  { remote, branch }: { readonly remote: Remote; readonly branch: string },
  paths: readonly string[],
): Promise<Head> {
  const failed = await change.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const now = await remote.look(branch, paths);
  if (failed && now?.oid === before?.oid) throw failed.error;
  if (now === undefined) throw missing(branch);
  return now;
}

/** Makes a branch that does not exist at the head of `base`; gives the branch. */
export async function ensureBranch(
  { remote, branch, base }: { readonly remote: Remote; readonly branch: string; readonly base: string },
  paths: readonly string[] = [],
): Promise<Head> {
  const there = await remote.look(branch, paths);
  if (there !== undefined) return there;
  const from = await remote.look(base, []);
  if (from === undefined) throw missing(base);
  return after(remote.create(branch, from.oid), undefined, { remote, branch }, paths);
}
