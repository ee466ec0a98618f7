/** The languages that programs can be written in. A new one is a file and a line here. */
import type { Language } from "../types/language.ts";
export { dependencyBrief } from "./dependencies.ts";
export { languageRules } from "./rules.ts";
export declare const languages: {
    readonly python: Language;
    readonly typescript: Language;
    readonly rust: Language;
    readonly go: Language;
};
