import type { Program } from "../scripts/signature.ts";
/** @returns false wherever it is not certain, as where another script is imported, whose packages count as well. */
export declare function needsNoLock(text: string, language: string, program: Program): boolean;
/** Whether a lock's text is one of a program that needs no package: as servers write it, or empty. */
export declare function holdsNothing(lock: string, language: string): boolean;
