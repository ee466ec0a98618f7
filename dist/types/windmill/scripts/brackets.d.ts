/** Brackets that do not fit each other: a fault in every version of a language, whatever its grammar knows. */
import type { SyntaxFault } from "./grammars.ts";
/** @param passedBy what holds brackets that are none: texts and comments; with the flag `g` */
export declare function bracketFault(text: string, passedBy: RegExp): SyntaxFault | undefined;
