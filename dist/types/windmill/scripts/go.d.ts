import { type Program } from "./signature.ts";
export declare function readGo(text: string, entry: string): Promise<Program>;
