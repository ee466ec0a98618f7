/** Reading and judging contracts. */
export { excerpt } from "./excerpt.ts";
export { type InferredField, inferTable } from "./infer/infer.ts";
export { inferFinding, inferRules } from "./infer/rules.ts";
export { type InferredModel, writeContract } from "./infer/write.ts";
export { ioRuleFault, lintIoRules } from "./io-rules.ts";
export { type JsonSchema, jsonSchema } from "./json-schema.ts";
export { lintContract } from "./lint.ts";
export { readContract, readWholeContract } from "./read.ts";
export { candidateRelations, type Pair } from "./relations.ts";
export { ruleCount } from "./rule-count.ts";
export { contractRules } from "./rules.ts";
export { type ChosenModels, chooseSides } from "./sides.ts";
export { lintSqlRules, sqlRuleFault, sqlRulesUnchecked } from "./sql-lint.ts";
export { type Mutant, type MutantLimits, makeMutants } from "./strength/mutants.ts";
export { sizeOf } from "./strength/places.ts";
export { strengthFinding, strengthRules } from "./strength/rules.ts";
export { suggestRule } from "./strength/suggestion.ts";
export { unrelatedOutput } from "./unrelated.ts";
