/** What a push changed. */
import { SystemFault } from "../faults.ts";
import type { GitHub } from "../types/github.ts";
import type { CommitRange } from "./event.ts";

/** So many files GitHub names of a comparison: https://docs.github.com/en/rest/commits/commits#compare-two-commits */
const MAX_FILES = 300;

/**
 * Paths from the repository's root, of renamed files both; nothing where GitHub does not name them all, or does not
 * answer, or where what was there before is no ancestor, so that more may have changed than it names.
 */
export async function filesBetween(
  github: GitHub,
  { before, after }: CommitRange,
): Promise<readonly string[] | undefined> {
  const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
  try {
    // Files come with the first page of commits, which is all that is wanted of them.
    const { status, files } = await github.request(route, { basehead: `${before}...${after}`, per_page: 1 });
    if (status !== "ahead" || files === undefined || files.length >= MAX_FILES) return undefined;
    return files.flatMap((it) => [it.filename, ...(it.previous_filename ? [it.previous_filename] : [])]);
  } catch (error) {
    if (error instanceof SystemFault) return undefined;
    throw error;
  }
}
