import type { Finding } from "../findings.ts";
/**
 * Merges findings that say the same of the same place: counts are added, up to three samples kept, the rest is the first
 * one's. Errors come first, then warnings, then notices; within these the order stays.
 *
 * With a path, rule, model, path and the contract's line are what makes two findings one. Without a path it is the
 * message, but for its quoted texts and numbers; and the location, unless the findings count what they saw in data.
 */
export declare function groupFindings(findings: readonly Finding[]): Finding[];
