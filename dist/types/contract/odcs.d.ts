/** Open Data Contract Standard 3.0 to 3.2, by its JSON Schemas (bitol-io/open-data-contract-standard). */
import type { Dialect } from "./dialect.ts";
export declare const odcs: Dialect;
