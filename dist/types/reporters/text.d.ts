/** Findings for people: place, message, the line itself with a caret. */
import type { Finding, RuleFamily } from "../findings.ts";
export interface TextOptions {
    readonly colour?: boolean;
    /** Text of the file that a finding points at, if its line is to be quoted. */
    readonly source?: (finding: Finding) => string | undefined;
    /** Files with findings whose lines are not quoted since there are too many. */
    readonly unopened?: number;
    /** Rules whose mend is told once, below the first error or warning of each. */
    readonly mends?: RuleFamily | undefined;
}
/** All findings, errors first, and one line that counts them; empty when there are none. */
export declare function findingsText(findings: readonly Finding[], options?: TextOptions): string;
