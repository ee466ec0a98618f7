import type { GitHub } from "../types/github.ts";
import type { CommitRange } from "./event.ts";
/**
 * Paths from the repository's root, of renamed files both; nothing where GitHub does not name them all, or does not
 * answer, or where what was there before is no ancestor, so that more may have changed than it names.
 */
export declare function filesBetween(github: GitHub, { before, after }: CommitRange): Promise<readonly string[] | undefined>;
