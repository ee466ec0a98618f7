/** A program for a thread. It posts one message when it is ready, and then one for each message that it gets. */
export interface ThreadProgram {
    /** CommonJS, run as it is. */
    readonly source: string;
    /** What it finds in `workerData`. */
    readonly data: unknown;
}
export interface ThreadLimits {
    /** Milliseconds until it is ready, and for each answer. */
    readonly startMs: number;
    readonly answerMs: number;
    /** MiB of heap. */
    readonly memory: number;
}
export type Answer = {
    readonly how: "answer";
    readonly value: unknown;
} | {
    readonly how: "timeout";
} | {
    readonly how: "memory-limit";
} | {
    readonly how: "died";
    readonly reason: string;
}
/** It never got ready: nothing was asked. */
 | {
    readonly how: "not-started";
    readonly reason: string;
};
/** A thread that answers one question at a time. */
export interface Thread {
    /** Starts it before it is asked, and resolves when it is under way. One that cannot start says so when it is asked. */
    start(): Promise<void>;
    /** Questions wait for their turn, which their time limit does not count. Never throws for what the program does. */
    ask(question: unknown): Promise<Answer>;
    /** Ends the thread when the questions that were asked are answered. */
    close(): Promise<void>;
}
/**
 * Starts the thread with the first question, and anew after one that ran into a limit. Nothing is inherited, and a thread
 * that waits does not keep the process alive.
 */
export declare function openThread(program: () => Promise<ThreadProgram>, limits: ThreadLimits): Thread;
