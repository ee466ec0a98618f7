import type { Attempt } from "./types/loop.ts";
/** What the next attempt starts from. */
export type Turn = 
/** `after`: the last answer, where it held no program. */
{
    readonly kind: "fresh";
    readonly after?: Attempt;
} | {
    readonly kind: "repair";
    readonly of: Judged;
} | {
    readonly kind: "restart";
    readonly failed: readonly Judged[];
};
/** An attempt whose candidate was judged. */
export type Judged = Attempt & {
    readonly source: string;
};
/**
 * First `fresh`, and again while no answer held a program; then `repair` of the best-scoring candidate (the latest of
 * equals); `restart` once two attempts in a row did not raise the best score. The count starts anew with each restart.
 */
export declare function nextTurn(attempts: readonly Attempt[]): Turn;
/** The judged candidate with the highest score, the latest of equals. */
export declare function bestOf(attempts: readonly Attempt[]): Judged | undefined;
