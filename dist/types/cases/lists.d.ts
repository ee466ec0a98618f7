import type { Checked } from "../findings.ts";
import type { RecordValue, Value } from "../types/value.ts";
import type { Clash } from "./clash.ts";
import type { Count } from "./count.ts";
import { type Domain, type Place } from "./domain.ts";
import type { Words } from "./words.ts";
/** Lists of what `item` can be drawn as: none, one, and several members that do not clash. */
export declare function listDomain<T extends Value>(item: Domain<T>, count: Count, clash: Clash | undefined, place: Place & {
    readonly depth: number;
}): Checked<Domain<readonly T[]>>;
/** Maps whose keys are words. */
export declare function mapDomain(value: Domain, count: Count, clash: Clash | undefined, words: Words, place: Place & {
    readonly depth: number;
}): Checked<Domain<RecordValue>>;
