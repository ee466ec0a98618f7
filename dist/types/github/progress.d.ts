/**
 * The one comment of a run on the thread that asked for it: made when the run starts, updated in place, and left with
 * what it came to. A hidden marker says whether it is still at work.
 */
import type { GitHub } from "../types/github.ts";
import type { CommentEvent, GitHubEvent } from "./event.ts";
type Reaction = "eyes" | "rocket" | "confused" | "-1" | "+1";
/** Whether a text is one of our own comments, or quotes one whole. */
export declare const isOurs: (body: string) => boolean;
export interface ProgressComment {
    /** Login of who writes: the token's owner. */
    readonly by: string;
    /** Shows where the run is; given too often, only the last text of a while is written. A failure is nobody's. */
    readonly update: (markdown: string) => void;
    /** Leaves the comment as it stays. @throws {SystemFault} where GitHub does not take it. */
    readonly finish: (markdown: string) => Promise<void>;
}
/**
 * Writes the comment, and closes those that runs left behind which died before they could.
 * @throws {SystemFault} where the thread takes no comment: nothing was spent yet.
 */
export declare function startProgress(github: GitHub, thread: number, markdown: string, { now }?: {
    readonly now?: () => number;
}): Promise<ProgressComment>;
/** Says something once, for good. @throws {SystemFault} where the thread takes no comment. */
export declare function answer(github: GitHub, thread: number, markdown: string): Promise<void>;
/** Shows on the comment or issue itself that it was seen. That it could not is no reason to stop. */
export declare function react(github: GitHub, to: CommentEvent | Extract<GitHubEvent, {
    kind: "labeled";
}>, content: Reaction): Promise<void>;
export {};
