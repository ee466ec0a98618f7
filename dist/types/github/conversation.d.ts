/** What was said on a thread. */
import type { GitHub } from "../types/github.ts";
import type { Account, CommentEvent } from "./event.ts";
export interface Said {
    readonly body: string;
    readonly author: Account;
    /** Since it was written, by whomever. */
    readonly edited: boolean;
}
/**
 * Comments of the conversation and on lines of a pull request, the newest first; of each at most the newest 1,000.
 * @throws {SystemFault} where GitHub does not tell them.
 */
export declare function conversation(github: GitHub, { thread, isPullRequest }: Pick<CommentEvent, "thread" | "isPullRequest">): Promise<readonly Said[]>;
/** The text that opened an issue, as it is now; nothing where there is no such issue. */
export declare function openingOf(github: GitHub, number: number): Promise<{
    readonly body: string;
    readonly edited: boolean;
    readonly labels: readonly string[];
} | undefined>;
