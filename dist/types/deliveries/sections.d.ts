import type { Proof } from "../proof.ts";
import type { Report } from "../report.ts";
/** The sections that fit, in order; of the others it is said that they are in the report. */
export declare function withinLimit(sections: readonly string[]): string;
type Attempt = Report["attempts"][number];
/** How each case went; no values. */
export declare function casesTable(cases: Attempt["cases"]): string;
/** One line for each attempt, the last ones. */
export declare function attemptsTable(attempts: Report["attempts"]): string;
/** What the contract tells apart, in a line; empty where it was not measured. */
export declare const strengthLine: ({ strength }: Pick<Proof, "strength">) => string;
export {};
