import { type Program } from "./signature.ts";
/** Those of some files that a grammar reads. */
export declare const programsOf: (files: readonly string[]) => readonly string[];
/** Begins to load the grammars that programs will need: they are compiled beside what else there is to do. */
export declare function expectPrograms(programs: readonly string[]): void;
/** A program to read. */
export interface ProgramText {
    readonly text: string;
    /** As file endings or flow.yaml name it. */
    readonly language: string;
    /** Path in the workspace: relative imports start from it. */
    readonly script: string;
    /** Name of the function that runs: `main`, or `preprocessor`. */
    readonly entry: string;
}
export declare const hasGrammar: (language: string) => boolean;
/** @returns `unread` for languages without a reader here */
export declare function readProgram(program: ProgramText): Promise<Program>;
