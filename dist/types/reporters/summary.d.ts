/** The step summary: what happened, in Markdown, with everything foreign escaped. */
import type { Finding } from "../findings.ts";
import type { DeliveryDocument } from "../types/delivery.ts";
import type { LanguageName } from "../types/language.ts";
import type { Attempt, Result } from "../types/loop.ts";
import type { Strength } from "../types/verdict.ts";
export interface SummaryFacts {
    readonly command: string;
    readonly result: Result;
    /** Fact, value, next action. */
    readonly summary: string;
    /** What is said below that: the smallest failing input, the command that shows it. */
    readonly details?: string;
    readonly findings: readonly Finding[];
    readonly attempts?: readonly Attempt[];
    readonly table?: {
        readonly head: readonly string[];
        readonly rows: readonly (readonly string[])[];
    };
    readonly strength?: Strength;
    readonly program?: {
        readonly path: string;
        readonly language: LanguageName;
        readonly source: string;
    };
    /** Where the outcome is to be found. */
    readonly delivery?: Pick<DeliveryDocument, "pullRequest" | "issue">;
}
/** Markdown of at most 1 MiB of UTF-8. Personal data arrives masked. */
export declare function summaryMarkdown(facts: SummaryFacts): string;
