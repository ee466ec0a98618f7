/** Writes repairs to the disk, and shows them. */
import { join } from "node:path";
import { createTwoFilesPatch } from "diff";
import { readBytes, writeFileAtomic } from "../../system/files.ts";
import { realPath } from "../../system/paths.ts";
import type { Change } from "./repairs.ts";

/**
 * Writes what is still as it was read: a file that somebody else changed meanwhile stays theirs.
 * @returns what was written
 * @throws {SystemFault} when the disk refuses.
 */
export async function applyChanges(folder: string, changes: readonly Change[]): Promise<readonly Change[]> {
  const written: Change[] = [];
  for (const change of changes) {
    const given = join(folder, change.file);
    // A link stays one: what it leads to is written.
    const path = realPath(given) ?? given;
    const there = await readBytes(path, Number.MAX_SAFE_INTEGER);
    const now = there.ok ? Buffer.from(there.value).toString("utf8") : undefined;
    if (now !== change.before) continue;
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
