export { comparison, runDatacontract, toolFindings, unmade } from "./datacontract.ts";
export { findDatacontract } from "./datacontract-tool.ts";
export { openJsonata } from "./jsonata.ts";
export { engineRules } from "./rules.ts";
export { validatorRules } from "./validator-rules.ts";
