/**
 * `./x`, `../x` and `/f/team/x` of a TypeScript script; nothing for packages. `windmill` resolves them against the
 * script's own path, ending or not.
 */
export declare function moduleCandidates(specifier: string, script: string): readonly string[];
/** `f.team.x` and `.x` of a Python script: the module, or a name in it that is a module of its own. */
export declare function pythonCandidates(module: string, names: readonly string[], script: string): readonly string[];
