export { comparison, runDatacontract, toolFindings, unmade } from "./datacontract.ts";
export { findDatacontract } from "./datacontract-tool.ts";
export { openDuckdb } from "./duckdb.ts";
export { cachedDuckdb, DUCKDB, type Duckdb, duckdbFolder, findDuckdb } from "./duckdb-tool.ts";
export { openJsonata } from "./jsonata.ts";
export { engineRules } from "./rules.ts";
export { validatorRules } from "./validator-rules.ts";
export { findWmill } from "./wmill-tool.ts";
