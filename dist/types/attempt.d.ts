import type { Finding } from "./findings.ts";
import type { Suite } from "./suite.ts";
import type { Attempt } from "./types/loop.ts";
import type { Usage } from "./types/provider.ts";
import type { Proving } from "./types/verdict.ts";
/** What asking for the candidate took; nothing for one that was there already. */
export interface Generated {
    readonly generateMs: number;
    readonly usage: Usage;
}
type Turn = Pick<Attempt, "number" | "kind">;
/** The attempt of a candidate that was judged. */
export declare function judgedAttempt({ number, kind }: Turn, source: string, proving: Proving, suite: Suite, { generateMs, usage }?: Generated): Attempt;
/** The attempt of an answer that no program could be taken from. */
export declare const answerAttempt: (turn: Turn, findings: readonly Finding[], generated: Generated) => Attempt;
/** The attempt of an answer that was paid for and not judged before the run was ended. */
export declare const unjudgedAttempt: ({ number, kind, ...generated }: Turn & Generated) => Attempt;
export {};
