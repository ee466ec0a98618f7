/** The command that installs bubblewrap with this machine's package manager. */
export declare function installCommand(path: string | undefined): Promise<string>;
/** What helps when bwrap is there and was refused, judged by its own words. */
export declare function remedyFor(words: string): string;
