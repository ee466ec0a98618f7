import type { Finding } from "../findings.ts";
import type { Model } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
/** A model's quality rules, ready to judge by. */
export interface QualityJudge {
    /** How many rules take part. */
    readonly total: number;
    begin(): QualityRun;
}
/** One judgement: it is shown every record, then asked. */
export interface QualityRun {
    see(record: Value): void;
    /** One finding for each rule that is violated, in the contract's order. */
    findings(): Finding[];
}
/** @param now milliseconds since the epoch; without it rules that depend on the clock take no part. */
export declare function compileQuality(model: Model, now?: number): QualityJudge;
