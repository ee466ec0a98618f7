/** What goes on, for people at a terminal: one line that is rewritten, or plain lines where nothing can be. */
import type { Observe } from "../types/loop.ts";
export interface ProgressOptions {
    readonly write: (text: string) => void;
    /** One line that is rewritten; lines, one now and then; or lines for what happened alone. */
    readonly manner: "line" | "lines" | "quiet";
    /** What is going on as long as nothing more is known: the command. */
    readonly what: string;
    /** Width of the terminal in characters. */
    readonly columns?: number;
    /** How long a step runs before a line appears, in milliseconds. */
    readonly patience?: number;
    /** Of `lines`: milliseconds from one line that says what goes on to the next. */
    readonly every?: number;
}
/** Observes a run; `stop` clears the line and must be called before anything else is written. */
export declare function progressReporter(options: ProgressOptions): {
    readonly observe: Observe;
    readonly stop: () => void;
};
