export { drawCases } from "./drawn.ts";
export { exampleCases } from "./examples.ts";
export { inputCase, readCases } from "./given.ts";
export { ENOUGH, type HoldBack, holdBack } from "./hold-back.ts";
export { type CasePlan, type CasesOf, type HeldBackState, nextHeldBack, planCases } from "./plan.ts";
export { casesFinding, casesRules } from "./rules.ts";
export { shrink } from "./shrink.ts";
export { collectWords } from "./words.ts";
