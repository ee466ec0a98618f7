/** What became of mutants that the contract's rules accept: who they are, and which rule would tell them. */
import { type Mutant } from "./contract/index.ts";
import type { Suite } from "./suite.ts";
import type { Case } from "./types/case.ts";
import type { Value } from "./types/value.ts";
import type { Survivor } from "./types/verdict.ts";
/** A case and an output that is right for it: the expected one, or that of a program that passed. */
export interface Sample {
    readonly case: Case;
    readonly output: Value;
}
/** A mutant that differs from its original, and who noticed. */
export interface Trial {
    readonly mutant: Mutant;
    /** The first case whose output is wrong, and what was read there if it could be. */
    readonly sample: Sample;
    readonly output?: Value;
    readonly caught: boolean;
    readonly caughtByExpected: boolean;
}
/** The mutants that the rules alone accept, grouped by what is wrong and where, the most frequent first. */
export declare function survivorsOf(trials: readonly Trial[], samples: readonly Sample[], suite: Suite): Promise<readonly Survivor[]>;
