/** What the page is made of, and how much of it is shown. */
import type { RuleFamily } from "../../findings.ts";
import type { Report } from "../../report.ts";
import type { Value } from "../../types/value.ts";
export interface PageFacts {
    readonly report: Report;
    /** The candidates' own texts, by the number of their attempt. */
    readonly sources: ReadonlyMap<number, string>;
    /** Every rule that a finding can name. */
    readonly rules: RuleFamily;
    /** Prints a value over several lines. */
    readonly print: (value: Value) => string;
}
export type AttemptFacts = Report["attempts"][number];
export type CaseFacts = AttemptFacts["cases"][number];
/** Of all attempts together, so that no run makes a page that a phone cannot open. */
export declare const casesShown = 1000;
/** Of one attempt. */
export declare const findingsShown = 200;
export declare const shortValue: (text: string) => string;
export declare const shortMessage: (text: string) => string;
export declare const shortProgram: (text: string) => string;
/** What an attempt is called, as in the log. */
export declare const nameOf: ({ number, kind }: AttemptFacts) => string;
