/** Findings for people: place, message, the line itself with a caret. */
import type { Finding } from "../findings.ts";
export interface TextOptions {
    readonly colour?: boolean;
    /** Text of a file that a finding points at, if it is to be quoted. */
    readonly source?: (file: string) => string | undefined;
}
/** All findings, errors first, and one line that counts them; empty when there are none. */
export declare function findingsText(findings: readonly Finding[], { colour, source }?: TextOptions): string;
