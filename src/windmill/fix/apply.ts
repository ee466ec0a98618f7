/** Writes repairs to the disk, and shows them. */
import { basename, dirname, join, sep } from "node:path";
import { createTwoFilesPatch } from "diff";
import { readBytes, writeFileAtomic } from "../../system/files.ts";
import { isTaken, realPath } from "../../system/paths.ts";
import type { Change } from "./repairs.ts";

/**
 * Writes what is still as it was read: a file that somebody else changed meanwhile stays theirs, and so does whatever
 * stands where a new one was to be, and what a link out of the folder leads to.
 * @returns what was written
 * @throws {SystemFault} when the disk refuses.
 */
export async function applyChanges(folder: string, changes: readonly Change[]): Promise<readonly Change[]> {
  const written: Change[] = [];
  const root = realPath(folder) ?? folder;
  for (const change of changes) {
    const given = join(folder, change.file);
    if (change.before === undefined) {
      if (isTaken(given)) continue;
    } else {
      const there = await readBytes(given, Number.MAX_SAFE_INTEGER);
      if (!there.ok || Buffer.from(there.value).toString("utf8") !== change.before) continue;
    }
    // A link stays one: what it leads to is written.
    const path = realPath(given) ?? join(realPath(dirname(given)) ?? dirname(given), basename(given));
    if (!path.startsWith(root + sep)) continue;
    await writeFileAtomic(path, change.after);
    written.push(change);
  }
  return written;
}

/** As `git apply` takes it; empty where nothing changed. */
export const diffOf = (changes: readonly Change[]): string =>
  changes
    .map(({ file, before, after }) => {
      const from = before === undefined ? "/dev/null" : `a/${file}`;
      return createTwoFilesPatch(from, `b/${file}`, before ?? "", after).replace(/^=+\n/, "");
    })
    .join("");
