import type { CommitMessage, Work } from "../types/delivery.ts";
/** The message of a commit; `program`: what becomes of the program in it. */
export declare function commitMessage(work: Work, program: "added" | "changed" | "kept", headline?: string): CommitMessage;
/** Whether the message is of a commit of that run, or of any run. */
export declare function isOurs(message: string, traceId?: string): boolean;
/** The run that a commit is of. */
export declare const traceIn: (message: string) => string | undefined;
