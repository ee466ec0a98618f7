/** Rules of ODCS's library: a metric, what it is about, and what the measured number must be. */
import type { QualityRule, Shape } from "../types/contract.ts";
import type { MapNode } from "./nodes.ts";
import { type Reading } from "./reading.ts";
/** Where a block stands: which metrics mean something there, and what their arguments are compared with. */
export type Holder = {
    readonly kind: "model";
    readonly fields: readonly string[];
} | {
    readonly kind: "field";
    readonly shape: Shape;
};
/** What every rule has. */
export declare function baseOf(reading: Reading, item: MapNode): Pick<QualityRule, "location" | "severity" | "name">;
/** The rule of one item, or none with a finding that says why. */
export declare function readMetric(reading: Reading, item: MapNode, holder: Holder): readonly QualityRule[];
