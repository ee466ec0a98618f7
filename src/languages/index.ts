/** The languages that programs can be written in. A new one is a file and a line here. */
import type { Language, LanguageName } from "../types/language.ts";
import { go } from "./go.ts";
import { python } from "./python.ts";
import { rust } from "./rust.ts";
import { typescript } from "./typescript.ts";

export { dependencyBrief } from "./dependencies.ts";
export { languageRules } from "./rules.ts";

export const languages = { python, typescript, rust, go } as const satisfies Record<LanguageName, Language>;
