/** What GitHub or the network said, as a fault with what to do about it; and whether asking again can help. */
import { SystemFault } from "../faults.ts";
import { type GitHubRule } from "./rules.ts";
/** A response as far as faults go by it. Header names in lower case. */
export interface Answered {
    readonly status: number;
    readonly headers: Readonly<Record<string, string | number | undefined>>;
    /** JSON where it was JSON, else the text. */
    readonly data: unknown;
}
/** What was asked: for the messages. */
export interface Asked {
    readonly route: string;
    readonly apiUrl: string;
    /** `octo/demo`. */
    readonly repository: string;
    readonly token: string;
}
/**
 * A request that failed.
 * `applied`: whether GitHub may have done what was asked all the same. `retryAfterMs` is there where asking again helps.
 */
export interface Failure {
    readonly fault: SystemFault;
    readonly applied: "no" | "maybe";
    readonly retryAfterMs?: number;
}
/** Whether this is what GitHub said: for callers to whom it is an answer. */
export declare const isFault: (error: unknown, ...rules: readonly GitHubRule[]) => error is SystemFault;
/** What the call gives; nothing where GitHub said one of these. */
export declare function unless<T>(call: Promise<T>, ...rules: readonly GitHubRule[]): Promise<T | undefined>;
/** Makes the failure of a rule. */
export declare function failure(rule: GitHubRule, message: string, more?: Omit<Failure, "fault" | "applied"> & {
    readonly applied?: "maybe";
    readonly cause?: unknown;
}): Failure;
/** The failure that a response of status 300 and above is. `now` in milliseconds since the epoch. */
export declare function statusFailure(answered: Answered, asked: Asked, now: number): Failure;
/** What GitHub says where it will not take a commit on a branch. */
export declare const isProtection: (said: string) => boolean;
/** What a body says, in one line: `message` and its `errors`, or that it is a web page. The token is never in it. */
export declare function saidIn(data: unknown, token: string): string;
/** A server's text, fit for a message. */
export declare const clean: (text: string, token: string) => string;
