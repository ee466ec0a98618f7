/**
 * What a `wmill sync push --json-output` came to, dry or not. Its exit code does not tell: 0 may mean that nothing was
 * pushed since a prompt was not answered, or that lock jobs failed on the server; 1 that half of it was pushed.
 */
import type { Said } from "./wmill.ts";
export interface Planned {
    readonly type: "added" | "edited" | "deleted";
    readonly path: string;
}
export type Outcome = 
/** What a dry run would change; what a push has changed. Empty where there is nothing to do. */
{
    readonly kind: "done";
    readonly changes: readonly Planned[];
}
/** Applied, and yet what was pushed cannot run. */
 | {
    readonly kind: "lock-job-failed";
    readonly failed: readonly string[];
    readonly changes: readonly Planned[];
}
/** Some items were applied before others were refused; `failed` are those that it names. */
 | {
    readonly kind: "partly-applied";
    readonly failed: readonly string[];
    readonly reason: string;
}
/** Refused before anything was applied. */
 | {
    readonly kind: "refused";
    readonly reason: string;
}
/** The server was not reached, or did not take the token. */
 | {
    readonly kind: "unavailable";
    readonly reason: string;
}
/** It ended well and did not say what it did: a prompt was not answered, and nothing was pushed. */
 | {
    readonly kind: "unclear";
    readonly reason: string;
};
interface Document {
    readonly success?: unknown;
    readonly message?: unknown;
    readonly error?: unknown;
    readonly changes?: unknown;
    readonly failed?: unknown;
    readonly lock_jobs?: {
        readonly failed?: unknown;
    };
}
/** @param dry whether nothing can have been applied */
export declare function outcomeOf(said: Said, dry: boolean): Outcome;
export declare const isUnavailable: (stderr: string) => boolean;
/** Other output, of npm's too, comes before the document; `--lint` prints one of its own before it. */
export declare function lastDocument(stdout: string): Document | undefined;
/** The first line that tells of an error, else the last one: stack traces come below it. */
export declare function reasonOf({ stdout, stderr }: Pick<Said, "stdout" | "stderr">): string;
export {};
