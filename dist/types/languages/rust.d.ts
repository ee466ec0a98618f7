import type { Language } from "../types/language.ts";
export declare const rust: Language;
