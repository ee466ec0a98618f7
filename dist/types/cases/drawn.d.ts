import { type Checked } from "../findings.ts";
import type { Case } from "../types/case.ts";
import type { Model } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
import { type Domain, type Place } from "./domain.ts";
/** Which values of an input model are drawn. */
export interface DrawRequest {
    /** The same seed gives the same cases. */
    readonly seed: number;
    readonly count: number;
    /** Whether the first third are edges: empty, boundary, null, non-ASCII. Elsewhere they are mixed in. */
    readonly edges: boolean;
    /** Inputs that are run anyway. */
    readonly taken?: readonly Value[];
    /** What the judge of inputs says, for demands that no shape can express. */
    readonly valid?: (input: Value) => boolean;
}
/**
 * Draws cases from an input model, `drawn 1` and up, no two alike; free strings are recombined from `words`. A model
 * with fewer values than asked for gives fewer; one that no value can be drawn for is a finding.
 */
export declare function drawCases({ model, words, ...request }: DrawRequest & {
    readonly model: Model;
    readonly words: readonly string[];
}): Checked<readonly Case[]>;
/** What the cases of a model are drawn from. */
export interface Inputs extends Domain {
    readonly place: Place;
}
export declare function inputsOf(model: Model, words: readonly string[]): Checked<Inputs>;
export declare function drawFrom(inputs: Inputs, request: DrawRequest): Checked<readonly Case[]>;
