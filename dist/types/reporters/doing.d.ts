/** What goes on, in a few words: `attempt 2/5 · repair · execute · case 120/1000 · 31.0 s`. */
import type { Observe } from "../types/loop.ts";
/** Where no line can be rewritten, one says so often what goes on, in milliseconds: silence looks like a hang. */
export declare const EVERY = 30000;
/** @param what what is going on as long as nothing more is known: the command. */
export declare function follow(what: string): {
    readonly observe: Observe;
    readonly words: () => string;
    /** Milliseconds since the attempt began. */
    readonly elapsed: () => number;
};
