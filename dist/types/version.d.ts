/** Generated from package.json by scripts/generate.ts. */
export declare const version = "0.1.0";
