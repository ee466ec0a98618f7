/** What quality rules measure, and what the measured number must be. */
import type { QualityRule, Shape } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
/** Counts what one rule is about, in one judgement. */
export interface Meter {
    /** A value of the rule's place; null for one that is absent. For a model's own rule it is a record. */
    see(value: Value): void;
    /** Another collection begins. */
    enter?(): void;
    read(): Reading;
}
/** What was measured, in words; `count` values are concerned. */
export interface Reading {
    readonly held: boolean;
    readonly expected: string;
    readonly actual: string;
    readonly count: number;
    /** Masked. */
    readonly samples: readonly string[];
}
/** The values that a rule is about. */
export interface About {
    readonly shape: Shape;
    readonly personal: boolean;
}
/** @param now milliseconds since the epoch. */
export declare function meterOf(rule: QualityRule, about: About, now: number): Meter;
