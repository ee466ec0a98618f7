export { judgeConstant } from "./constant.ts";
export { judgeRepeat, type Written } from "./determinism.ts";
export { type Difference, difference } from "./difference.ts";
export { sameValue } from "./equality.ts";
export { judgeExpected } from "./expected.ts";
export { groupFindings } from "./group.ts";
export { judgeIo, relatesSides } from "./io.ts";
export { mask } from "./mask.ts";
export { type Hide, hideInFinding, hideInValue, personalHider } from "./personal.ts";
export {
  expectedRules,
  ioFinding,
  ioRules,
  qualityFinding,
  qualityRules,
  schemaFinding,
  schemaRules,
} from "./rules.ts";
export { compileJudge, compileModel, type Judging } from "./schema.ts";
export { judgeNumber } from "./sql.ts";
