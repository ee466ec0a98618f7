/** Reading and judging contracts. */
export { excerpt } from "./excerpt.ts";
export { type JsonSchema, jsonSchema } from "./json-schema.ts";
export { lintContract } from "./lint.ts";
export { readContract } from "./read.ts";
export { ruleCount } from "./rule-count.ts";
export { contractRules } from "./rules.ts";
export { type ChosenModels, chooseSides } from "./sides.ts";
