/** Quotes for a POSIX shell what is not plainly harmless. */
export declare const shellWord: (word: string) => string;
