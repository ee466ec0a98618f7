/**
 * What the bundle starts from. Each entry is loaded only when its shim asks for it, and all of them share one build, so
 * that their chunks cannot collide.
 */
import { keepCompiled } from "./system/compiled.ts";

/** The runner's entry: `dist/index.js`. */
export const action = () => import("./action.ts");

/** The terminal's entry: `dist/cli.js`. */
export const cli = () => {
  keepCompiled(process.env);
  return import("./cli.ts");
};

/** The library: `dist/lib.js`. */
export const library = () => import("./index.ts");
