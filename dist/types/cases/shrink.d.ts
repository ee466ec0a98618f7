import type { Case } from "../types/case.ts";
import type { Model } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
export interface ShrinkRequest {
    /** A case that fails. */
    readonly case: Case;
    /** Of the input. */
    readonly model: Model;
    /** Whether an input satisfies the model; what does not is never run. */
    readonly valid: (input: Value) => boolean;
    /** Runs the case: true while it still fails. */
    readonly fails: (smaller: Case) => Promise<boolean>;
    /** Runs at most. */
    readonly limit: number;
}
/**
 * The smallest failing case that is found within the limit: members dropped, texts shortened, numbers moved towards
 * zero, text made ASCII. Greedy and deterministic. A smaller case has no expected output: that belonged to its input.
 */
export declare function shrink({ case: failing, model, valid, fails, limit }: ShrinkRequest): Promise<Case>;
