import { type Program } from "./signature.ts";
export declare function readRust(text: string, entry: string): Promise<Program>;
