import type { Jsonata } from "../types/jsonata.ts";
/** Starts with the first expression, unless it was started; one thread serves them all, one after the other. */
export declare function openJsonata({ answerMs }?: {
    readonly answerMs?: number;
}): Jsonata;
