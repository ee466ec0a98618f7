/** Findings that a comment excuses: `# fire-flow: allow <rule> -- why`, on its own line or the one above. */
import type { Finding, Location, Severity } from "../findings.ts";
import type { Excuse } from "./facts.ts";
import { type WindmillRule } from "./rules/index.ts";
export declare function excusesIn(text: string): readonly Excuse[];
type Say = (rule: WindmillRule, message: string, place: Location) => Finding;
/**
 * What is left of the findings, and warnings about excuses that excuse nothing, give no reason or name no rule.
 * @param excuses by file
 */
export declare function excuse(findings: readonly Finding[], excuses: ReadonlyMap<string, readonly Excuse[]>, say: Say): readonly Finding[];
/** @param severities by rule; `off` leaves its findings out */
export declare function regrade(findings: readonly Finding[], severities: ReadonlyMap<string, Severity | "off">): readonly Finding[];
export {};
