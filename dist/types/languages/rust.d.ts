import type { Language } from "../types.ts";
export declare const rust: Language;
