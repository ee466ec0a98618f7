import type { Program } from "./signature.ts";
export declare function readBash(text: string): Promise<Program>;
