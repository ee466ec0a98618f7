/** `wmill` is not counted: workers may bring it themselves. */
export declare const isThirdParty: (module: string) => boolean;
/**
 * Whether it is certain, as far as names tell, that a lock has none of the packages: no name in it is part of an import's
 * or the other way round. One import that is held tells that the lock is the program's.
 * @param imported modules, by the first part of their names
 */
export declare function holdsNone(lock: string, program: string, imported: readonly string[]): boolean;
