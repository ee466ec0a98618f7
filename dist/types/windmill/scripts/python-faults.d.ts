import type { SyntaxFault } from "./grammars.ts";
/** The first certain fault; nothing where there is none, or where it depends on the version where a text ends. */
export declare function certainFault(text: string): SyntaxFault | undefined;
