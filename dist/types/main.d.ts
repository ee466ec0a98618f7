/** The runner's entry: `dist/index.js`. */
export declare const action: () => Promise<typeof import("./action.ts")>;
/** The terminal's entry: `dist/cli.js`. */
export declare const cli: () => Promise<typeof import("./cli.ts")>;
/** What the thread that reads the programs of a Windmill workspace runs. */
export declare const programs: () => Promise<typeof import("./windmill/scripts/answer.ts")>;
/** The library: `dist/lib.js`. */
export declare const library: () => Promise<typeof import("./index.ts")>;
