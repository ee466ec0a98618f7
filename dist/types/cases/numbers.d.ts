import { type Checked } from "../findings.ts";
import type { Constraint } from "../types/contract.ts";
import { type Domain, type Place } from "./domain.ts";
/** Integers and numbers within their bounds: |x| ≤ 10⁹ unless the bounds lie beyond, at most six decimals. */
export declare function numberDomain(type: "integer" | "number", constraints: readonly Constraint[], place: Place): Checked<Domain<number>>;
