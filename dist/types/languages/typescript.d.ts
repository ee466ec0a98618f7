import type { Language } from "../types.ts";
export declare const typescript: Language;
