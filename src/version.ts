/** Generated from package.json by scripts/generate.ts. */
export const version = "0.1.0";
