import type { Report } from "../report.ts";
/** What was not solved. */
export interface Escalation {
    readonly report: Report;
    /** Paths from the repository's root. */
    readonly contract: string;
    readonly program: string;
    /** The best candidate. */
    readonly candidate?: string;
}
export declare const issueTitle: ({ program, report }: Escalation) => string;
export declare function issueBody(escalation: Escalation, marker: string): string;
