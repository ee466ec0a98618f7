/**
 * The proofs below the working directory that name a changed file, or are one. All of them where it is not known what
 * changed. One that cannot be read is concerned by everything: it must not stay unseen.
 * @param changed paths from the repository's root
 * @param root of the repository
 */
export declare function proofsThatName(changed: readonly string[] | undefined, cwd: string, root: string): Promise<readonly string[]>;
