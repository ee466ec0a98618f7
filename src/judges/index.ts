export { judgeConstant } from "./constant.ts";
export { judgeRepeat, type Written } from "./determinism.ts";
export { type Difference, difference } from "./difference.ts";
export { sameValue } from "./equality.ts";
export { judgeExpected } from "./expected.ts";
export { groupFindings } from "./group.ts";
export { mask } from "./mask.ts";
export { expectedRules, ioRules, schemaFinding, schemaRules } from "./rules.ts";
export { compileModel } from "./schema.ts";
