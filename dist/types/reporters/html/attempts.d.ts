/** The attempts: as a timeline, and each in full. */
import { type AttemptFacts, type PageFacts } from "./facts.ts";
import { type Html } from "./markup.ts";
export declare const msOf: ({ timings }: AttemptFacts) => number;
/** One line per attempt: what it got to, and where its time went. */
export declare function timeline(attempts: readonly AttemptFacts[]): Html;
/** Every attempt in full. What of the best one is to mend stands open. */
export declare function attemptArticles(facts: PageFacts): readonly Html[];
