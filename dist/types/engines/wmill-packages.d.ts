/**
 * What the wmill CLI is installed from: packages of npm, by version and by the SHA-512 of their archives. Left out are its
 * bundler and Svelte, which it loads for codebases and raw apps alone: those are never handed to it.
 */
import type { Package } from "./npm-packages.ts";
export declare const WMILL = "1.819.0";
export declare const wmillPackages: readonly Package[];
