/** The languages that programs can be written in. A new one is a file and a line here. */
import type { Language, LanguageName } from "../types.ts";
import { python } from "./python.ts";
import { typescript } from "./typescript.ts";

export { languageRules } from "./rules.ts";

export const languages = { python, typescript } as const satisfies Record<LanguageName, Language>;
