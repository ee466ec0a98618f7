/** Commands as they are typed into a POSIX shell. */
export declare const shellCommand: (words: readonly string[]) => string;
