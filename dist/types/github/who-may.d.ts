/**
 * Who may spend somebody's tokens and write to the repository. GitHub's permission API is asked, never
 * `author_association`: that says who somebody was, not what they may do. What cannot be found out is no.
 */
import type { GitHub } from "../types/github.ts";
import type { Account, CommentEvent } from "./event.ts";
export interface WhoMay {
    /** Permissions or roles, any of them: `write`, `maintain`, `admin`, or a role that the organisation made. */
    readonly permissions: readonly string[];
    /** Logins of machines, with or without `[bot]`. */
    readonly bots: readonly string[];
}
/** `why` completes "refused: …" and says what to do. */
export type Answer = {
    readonly may: true;
} | {
    readonly may: false;
    readonly why: string;
};
/** Whether this account may ask for a run. @throws {SystemFault} where GitHub could not be asked. */
export declare function mayAsk(github: GitHub, { login, bot }: Account, allowed: WhoMay): Promise<Answer>;
/**
 * Whether the comment still says what the event says. One that was edited since might have shown another text to whoever
 * let the run go on; without both times nobody can tell.
 */
export declare function isUnedited(github: GitHub, event: CommentEvent): Promise<Answer>;
/** The branch that a pull request comes from. */
export interface HeadBranch {
    readonly ref: string;
    /** Its commit at this moment, which is what is worked on: the branch may move at any time. */
    readonly sha: string;
    /** It lies in another repository, or in one that is gone. */
    readonly fork: boolean;
}
/** @throws {SystemFault} where there is no such pull request. */
export declare function headOf(github: GitHub, number: number): Promise<HeadBranch>;
