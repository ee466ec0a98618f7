import { type Checked } from "../findings.ts";
import type { Constraint } from "../types/contract.ts";
import { type Domain, type Place } from "./domain.ts";
export type TimeType = "date" | "timestamp" | "timestamp_ntz" | "time";
/** Dates and times within their bounds, in the years 1900 to 2100 unless the bounds lie beyond. */
export declare function timeDomain(type: TimeType, constraints: readonly Constraint[], place: Place): Checked<Domain<string>>;
