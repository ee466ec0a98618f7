/** From an event to what is done about it. */
import { type CommentEvent, type GitHubEvent, type HeadBranch } from "../../github/index.ts";
import type { CommandName } from "../names.ts";
import type { Surroundings } from "./surroundings.ts";
/** The text on GitHub that somebody asked with. */
export type Asked = CommentEvent | Extract<GitHubEvent, {
    kind: "labeled";
}>;
export type Order = {
    readonly kind: "run";
    readonly command: CommandName;
    /** Inputs that replace the workflow's, and those that stand where it says nothing. */
    readonly set: Readonly<Record<string, string>>;
    readonly usual: Readonly<Record<string, string>>;
    readonly asked?: Asked;
    /** The branch to work on, where it is a pull request's. */
    readonly head?: HeadBranch;
}
/** One answer, and nothing is run. */
 | {
    readonly kind: "answer";
    readonly rule: "event.refused" | "event.unclear" | "event.nothing";
    readonly why: string;
    readonly markdown: string;
    readonly asked: Asked;
} | {
    readonly kind: "nothing";
    readonly why: string;
};
/**
 * @param cwd the repository's root, where the job starts
 * @throws {SystemFault} where GitHub could not be asked what must be known.
 * @throws {Refusal} without a token to ask it with.
 */
export declare function orderFor(event: GitHubEvent, around: Surroundings, cwd: string): Promise<Order>;
