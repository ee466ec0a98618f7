/** Findings: of one attempt in full, of all attempts by rule. */
import type { Finding } from "../../findings.ts";
import { type AttemptFacts, type PageFacts } from "./facts.ts";
import { type Html } from "./markup.ts";
export declare function findingsList(findings: readonly Finding[]): Html;
/** How often each rule was broken in each attempt; nothing where none was. */
export declare function findingsByRule(attempts: readonly AttemptFacts[], rules: PageFacts["rules"]): Html | undefined;
