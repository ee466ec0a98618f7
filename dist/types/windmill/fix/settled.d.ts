import type { Program } from "../scripts/signature.ts";
/** @returns false wherever it is not certain, as where another script is imported, whose packages count as well. */
export declare function needsNoLock(text: string, language: string, program: Program): boolean;
