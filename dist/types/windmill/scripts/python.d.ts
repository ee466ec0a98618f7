import { type Program } from "./signature.ts";
/** @param entry name of the function that is run: `main`, or `preprocessor` */
export declare function readPython(text: string, script: string, entry: string): Promise<Program>;
