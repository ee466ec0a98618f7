import { type Checked } from "../findings.ts";
import type { Constraint } from "../types/contract.ts";
import { type Domain, type Place } from "./domain.ts";
import { type Words } from "./words.ts";
/** Strings within their lengths, patterns and formats. Lengths count code points. */
export declare function textDomain(constraints: readonly Constraint[], words: Words, place: Place): Checked<Domain<string>>;
