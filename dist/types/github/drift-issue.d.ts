/** The one issue of a repository that says which proofs do not hold any more: updated, not repeated, closed when all do. */
import type { GitHub } from "../types/github.ts";
export interface DriftIssue {
    readonly number: number;
    readonly url: string;
}
/**
 * Opens the issue or brings it up to date; without a text closes it.
 * @param me the token's own login, where it is known: somebody else's issue with our marker in it is not ours
 * @throws {SystemFault} where GitHub does not take it.
 */
export declare function keepDriftIssue(github: GitHub, text: {
    readonly title: string;
    readonly markdown: string;
} | undefined, me?: string): Promise<DriftIssue | undefined>;
