/** What a measured number must be: the operators of ODCS's library metrics. */
import type { QualityUnit, Threshold } from "../types/contract.ts";
import type { Entry, MapNode } from "./nodes.ts";
import { type Reading } from "./reading.ts";
declare const operators: {
    readonly mustBe: "equal";
    readonly mustNotBe: "not-equal";
    readonly mustBeGreaterThan: "greater";
    readonly mustBeGreaterOrEqualTo: "at-least";
    readonly mustBeLessThan: "less";
    readonly mustBeLessOrEqualTo: "at-most";
    readonly mustBeBetween: "between";
    readonly mustNotBeBetween: "not-between";
};
type Operator = keyof typeof operators;
export declare const operatorKeys: readonly Operator[];
/** The rule's one threshold, or undefined with a finding. Old rules that list what is valid tolerate nothing else. */
export declare function readThreshold(reading: Reading, item: MapNode, metric: Entry): Threshold | undefined;
/** `rows` where nothing is said, or undefined with a finding. */
export declare function readUnit(reading: Reading, item: MapNode): QualityUnit | undefined;
export {};
