import type { Report } from "../report.ts";
/** What was not solved. */
export interface Escalation {
    readonly report: Report;
    /** Paths from the repository's root. */
    readonly contract: string;
    readonly program: string;
    readonly cases?: string;
    /** The best candidate. */
    readonly candidate?: string;
    /** The command that shows it failing in a fresh clone where the candidate stands at `program`. */
    readonly reproduce?: string;
}
export declare const issueTitle: ({ program, report }: Escalation) => string;
export declare function issueBody(escalation: Escalation, mark: string): string;
type Attempt = Report["attempts"][number];
/** The smallest failing case of the best candidate whose values may be shown. */
export declare function smallestShown({ attempts }: Report): Attempt["cases"][number] | undefined;
export {};
