import type { Numbered } from "../types/delivery.ts";
import type { GitHub } from "../types/github.ts";
/**
 * Opens the issue or brings it up to date; without a text closes it.
 * @param text within GitHub's limit, the mark not counted
 * @param me the token's own login, where it is known
 * @throws {SystemFault} where GitHub does not take it.
 */
export declare function keepDriftIssue(github: GitHub, text: {
    readonly title: string;
    readonly markdown: string;
} | undefined, me?: string): Promise<Numbered | undefined>;
