/**
 * Tells the guard, who is started with the first child and keeps nobody waiting.
 * @param what `?`: the name of the stdin of the child that is started next; `+` and `-`: the number of a group's leader
 */
export declare function tellGuard(change: "?" | "+" | "-", what: string): void;
