import { type CaseFacts, type PageFacts } from "./facts.ts";
import { type Html } from "./markup.ts";
/** @param most how many of them */
export declare function casesList(cases: readonly CaseFacts[], most: number, { print }: PageFacts): Html;
/** Input, expected output and output, beside one another where there is room. */
export declare function valuesOf(it: CaseFacts, print: PageFacts["print"]): Html;
