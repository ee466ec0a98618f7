import { type Program } from "./signature.ts";
export declare function readTypescript(text: string, script: string, entry: string): Promise<Program>;
