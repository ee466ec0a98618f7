import { type Program } from "./signature.ts";
/** Begins to load what the files will need: grammars are compiled beside what else there is to do. */
export declare function expectPrograms(files: readonly string[]): void;
/**
 * @param language as file endings or flow.yaml name it
 * @param script path in the workspace: relative imports start from it
 * @param entry name of the function that runs: `main`, or `preprocessor`
 * @returns `unclear` for languages without a reader here
 */
export declare function readProgram(text: string, language: string, script: string, entry: string): Promise<Program>;
