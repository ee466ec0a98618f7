import type { Model } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
import type { Verdict } from "../types/verdict.ts";
/** A model's rules, ready to judge by. */
export interface Judge {
    /** How many rules the model states. */
    readonly total: number;
    begin(): Judging;
}
/** One judgement: it is shown every record, keeps none of them, and is asked at the end. */
export interface Judging {
    see(record: Value): void;
    verdict(): Verdict;
}
/**
 * Prepares a model to be judged by: expressions, sets and limits are compiled here, once.
 *
 * The judge finds every violation of every rule at every depth, converts nothing, and throws for no value. Findings are
 * grouped by rule and generalised path (`$[*].items[*].sku`), in the contract's order, with the count, the first actual
 * value and up to three samples, masked where a field is personal. `total` counts the rules that the model states, each
 * at its path; a model without fields states none, which the caller must never take for a pass.
 *
 * @param now milliseconds since the epoch. Without it freshness and retention take no part, so that what is judged
 *   depends on the value alone.
 */
export declare function compileJudge(model: Model, now?: number): Judge;
/** As {@link compileJudge}, for a value as a whole: its cardinality is judged as well. */
export declare function compileModel(model: Model, now?: number): (value: Value) => Verdict;
