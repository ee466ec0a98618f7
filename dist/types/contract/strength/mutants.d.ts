import type { Model } from "../../types/contract.ts";
import type { Value } from "../../types/value.ts";
import type { Mutation } from "../../types/verdict.ts";
import { type Place } from "./places.ts";
/** What a wrong program would have written in place of right outputs. */
export interface Mutant {
    readonly mutation: Mutation;
    /** Mutants of one group are wrong in the same way at the same (generalised) place. */
    readonly group: string;
    /** The place that was changed; absent where whole outputs were. */
    readonly place?: Place;
    /** The outputs that are wrong, by the index of the right one. */
    readonly outputs: readonly {
        readonly of: number;
        readonly output: Value;
    }[];
}
export interface MutantLimits {
    readonly mutants: number;
    /** Values that all mutants together are made of: what judging them costs. */
    readonly values: number;
}
/**
 * Mutants of right outputs, the same for the same seed. Of every kind at every place there is one before there is a
 * second one of any. A mutant may equal its original: only an equality that knows the model can tell.
 */
export declare function makeMutants(outputs: readonly Value[], model: Model, seed: number, limits: MutantLimits): Generator<Mutant>;
