/** Findings as SARIF 2.1.0, for upload to code scanning. */
import type { Finding, RuleFamily } from "../findings.ts";
/** What the log says of the tool. */
export interface SarifTool {
    readonly version: string;
    /** Every rule that a finding can name; those that none names are left out. */
    readonly rules: RuleFamily;
}
/**
 * A SARIF log of one run. Places are relative to the repository's root (`%SRCROOT%`).
 * @param root path of the judged folder in the repository: empty, or one that ends with a slash
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export declare function sarif(findings: readonly Finding[], root: string, { version, rules }: SarifTool): object;
