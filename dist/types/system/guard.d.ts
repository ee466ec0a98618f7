/** Tells the guard, who is started with the first child and keeps nobody waiting. */
export declare function tellGuard(change: "+" | "-", leader: number): void;
