import type { CommitMessage, Work } from "../types/delivery.ts";
/** The message of a commit; `program`: what becomes of the program in it. */
export declare function commitMessage(work: Work, program: "added" | "changed" | "kept", headline?: string): CommitMessage;
/** The message of the merge that brings a branch of ours up to its base. */
export declare const mergeMessage: (base: string, { traceId }: Work) => string;
/** How many cases the proof is on. */
export declare const triedIn: ({ proven: { cases } }: Work) => number;
/** The run that a commit is of; nothing where it is somebody else's. */
export declare const traceIn: (message: string) => string | undefined;
/**
 * Whether a run of ours wrote this program. A trailer alone says little: whoever amends a commit keeps it. The hash is of
 * what the run wrote.
 */
export declare const wroteProgram: (message: string, program: string) => boolean;
