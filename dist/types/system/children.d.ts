/** The children that live now. Who only wants to end them loads nothing of what starts them. */
export declare function childStarted(leader: number): void;
export declare function childEnded(leader: number): void;
/** Kills what runs now. What waits for it finds it ended by a signal. */
export declare function killChildren(): void;
export declare function killGroup(leader: number): void;
