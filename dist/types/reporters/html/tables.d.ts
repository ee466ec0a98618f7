/** What the contract is worth, and what the run took. */
import type { Strength } from "../../types/verdict.ts";
import { type PageFacts } from "./facts.ts";
import { type Html } from "./markup.ts";
export declare function strengthSection({ share, mutants, caught, withExpected, survivors }: Strength): Html;
export declare function usageSection({ attempts, usage, timings }: PageFacts["report"]): Html;
