import type { SqlRule } from "../types/contract.ts";
import { type Holder } from "./metrics.ts";
import type { MapNode } from "./nodes.ts";
import { type Reading } from "./reading.ts";
/** The rule of one item, or none with a finding that says why. */
export declare function readSql(reading: Reading, item: MapNode, holder: Holder): readonly SqlRule[];
