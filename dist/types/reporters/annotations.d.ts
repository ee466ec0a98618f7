import type { Finding, Severity } from "../findings.ts";
export interface Annotation {
    readonly level: Severity;
    readonly message: string;
    readonly title: string;
    /** Relative to the repository, with slashes. */
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
}
/**
 * At most ten a level, the failure of the step included; the last one of a fuller level says how many are not shown.
 * @param base what findings' files are relative to
 * @param root of the repository: a file outside is not named
 */
export declare function annotations(findings: readonly Finding[], base: string, root: string): readonly Annotation[];
