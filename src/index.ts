/** The library: the contract loop and the parts to run it with. */
export { exampleCases, inputCase, readCases } from "./cases/index.ts";
export { chooseSides, excerpt, jsonSchema, lintContract, readContract } from "./contract/index.ts";
export { contractLoop, type LoopJob, type LoopOutcome, type LoopParts } from "./contract-loop.ts";
export type { Checked, Finding, Location, RuleInfo, Severity } from "./findings.ts";
export { formats } from "./formats/index.ts";
export { compileModel, mask, sameValue } from "./judges/index.ts";
export { languages } from "./languages/index.ts";
export { buildPrompt } from "./prompt.ts";
export { buildProof, type Proof, printProof, proofPath } from "./proof.ts";
export { prove, type Workbench } from "./prove.ts";
export { createProvider, recording } from "./providers/index.ts";
export { buildReport, type Report } from "./report.ts";
export { rules } from "./rules.ts";
export { chooseSandbox } from "./sandboxes/index.ts";
export { assembleSuite, casesOf, type Suite, type SuiteSettings } from "./suite.ts";
export type * from "./types.ts";
export { validateData } from "./validate.ts";
export { version } from "./version.ts";
