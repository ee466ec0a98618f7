/** Rules between input and output that hold on samples: candidates, each as a JSONata expression over `{input, output}`. */
import type { Value } from "../types/value.ts";
/** An input and an output that is right for it. */
export interface Pair {
    readonly input: Value;
    readonly output: Value;
}
/**
 * Expressions that hold on all pairs and are not true of every output: the strongest kinds first (the same values, the
 * same number of rows, the same sum, keys that occur in the input, a fixed order). The values that they were found by
 * are read here; whether they hold is for the engine to say.
 */
export declare function candidateRelations(pairs: readonly Pair[]): readonly string[];
