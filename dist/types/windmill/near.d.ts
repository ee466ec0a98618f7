/** Ends a message; empty where nothing is near. */
export declare function nearTo(name: string, known: Iterable<string>): string;
