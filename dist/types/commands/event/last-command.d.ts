/** What `retry` repeats. */
import { type CommentEvent, type ReadComment } from "../../github/index.ts";
import type { GitHub } from "../../types/github.ts";
import type { Surroundings } from "./surroundings.ts";
type Command = Extract<ReadComment, {
    readonly kind: "command";
}>;
/**
 * The last command of the thread by anybody who may ask, else the form that opened it; or why there is none. What was
 * edited since is not repeated: nobody knows who made a command of it.
 */
export declare function lastCommand(github: GitHub, event: CommentEvent, around: Surroundings): Promise<Command | string>;
export {};
