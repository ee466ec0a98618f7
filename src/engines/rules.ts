import { type RuleFamily, ruleFamily } from "../findings.ts";

/** What can be wrong with an engine itself; never with what it judges. */
export const engineRules = {
  "engine.not-started": {
    severity: "error",
    why: "Without its engine a rule cannot be judged, and what was not judged never passes.",
    mend: "Install Fire-Flow again, whole; give the process more memory where it has little.",
  },
} as const satisfies RuleFamily;

export const engineFinding = ruleFamily(engineRules);
