/** The runner's entry: `dist/index.js`. */
export declare const action: () => Promise<typeof import("./action.ts")>;
/** The terminal's entry: `dist/cli.js`. */
export declare const cli: () => Promise<typeof import("./cli.ts")>;
/** The library: `dist/lib.js`. */
export declare const library: () => Promise<typeof import("./index.ts")>;
