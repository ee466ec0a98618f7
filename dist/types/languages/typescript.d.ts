import type { Language } from "../types/language.ts";
export declare const typescript: Language;
