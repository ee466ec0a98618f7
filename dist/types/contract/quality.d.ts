/** The `quality` of a model or a field, as ODCS 3 writes it; DCS 1 has the same form. */
import type { IoRule, QualityRule, SqlRule } from "../types/contract.ts";
import { type Holder } from "./metrics.ts";
import type { Entry, MapNode, Node } from "./nodes.ts";
import { type Reading } from "./reading.ts";
/** What was read of one `quality` block. */
export interface Quality {
    readonly rules: readonly QualityRule[];
    readonly io: readonly IoRule[];
    readonly sql: readonly SqlRule[];
}
/** Reads a block. What nobody judges is said; nothing is left out in silence. */
export declare function readQuality(reading: Reading, map: MapNode, holder: Holder): Quality;
/** Says of a `quality` block of items or a map's values that nobody looks at it: they are no field and no model. */
export declare function reportUnheld(reading: Reading, { entries }: MapNode): void;
/** Says of a block in another form (SodaCL, Great Expectations, free text) that nobody looks at it. */
export declare function notJudged(reading: Reading, place: Pick<Entry, "location">, node: Node): void;
