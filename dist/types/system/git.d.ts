/**
 * Whether git has this very content of the file committed, so that overwriting it loses nothing. False where there is
 * no git or no repository.
 */
export declare function committedUnchanged(path: string): Promise<boolean>;
