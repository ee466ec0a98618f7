import type { Case } from "./types/case.ts";
import type { Sides } from "./types/contract.ts";
import type { Language } from "./types/language.ts";
import type { FormatName } from "./types/value.ts";
/** What the next attempt starts from. */
export type Previous = 
/** The last answer held no program. */
{
    readonly kind: "fresh";
    readonly feedback: string;
}
/** A candidate that was judged. */
 | {
    readonly kind: "repair";
    readonly source: string;
    readonly feedback: string;
}
/** Repairing has run dry; the notes tell what failed. */
 | {
    readonly kind: "restart";
    readonly notes: string;
};
export interface PromptParts {
    readonly language: Pick<Language, "name" | "tags" | "brief">;
    /** The contract's own text about the two models. */
    readonly contract: string;
    /** JSON Schemas derived from the two models. */
    readonly schemas: {
        readonly input?: object;
        readonly output: object;
    };
    readonly sides: Sides;
    readonly formats: {
        readonly input: FormatName;
        readonly output: FormatName;
    };
    /** Cases that may be shown, personal data masked. Held-back ones are left out even if they are handed in. */
    readonly cases: readonly Case[];
    /** Of one run: milliseconds and bytes. */
    readonly limits: {
        readonly timeoutMs: number;
        readonly memory: number;
        readonly output: number;
    };
    readonly task: string;
    readonly previous?: Previous;
}
/** Writes the prompt of one attempt. Equal parts give equal prompts, and all attempts share all but the last sections. */
export declare function buildPrompt(parts: PromptParts): string;
/** The text as a code block whose fence is longer than any run of backticks in it, so that nothing in it can end it. */
export declare function fenced(text: string, info: string): string;
