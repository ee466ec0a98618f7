import type { Shape } from "../types/contract.ts";
import type { RecordValue } from "../types/value.ts";
import { type Site, type Tally } from "./tally.ts";
/**
 * Keys that an object has and its shape does not: a notice, or an error where the contract forbids them. Nothing where
 * the shape names no field, since it then says nothing of the keys.
 * @param hidden whether the keys are personal data, too.
 */
export declare function compileUnknownKeys({ fields, closed, location }: Extract<Shape, {
    type: "object";
}>, add: (rule: Site["rule"], expected: string, at: typeof location, severity?: Site["severity"]) => Site, hidden: boolean): ((record: RecordValue, tally: Tally) => void) | undefined;
