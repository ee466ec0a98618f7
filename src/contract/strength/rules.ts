import { ruleFamily } from "../../findings.ts";

/** What can be wrong with how much a contract tells apart. */
export const strengthRules = {
  "strength.survivor": {
    severity: "notice",
    why: "A wrong output that the contract's rules accept is one that a program may give unnoticed.",
    mend: "Add the rule that is suggested, one of your own that tells right from wrong there, or cases with expected outputs.",
  },
  "strength.weak": {
    severity: "error",
    why: "The contract accepts more wrong outputs than `min-strength` allows, so that a pass would say too little.",
    mend: "Add rules against the survivors, above all rules that relate the output to the input, or lower `min-strength`.",
  },
  "strength.unmeasured": {
    severity: "error",
    why: "`min-strength` demands a strength that could not be measured, and what was not measured never passes.",
    mend: "Give cases with outputs to measure on, or leave `min-strength` out.",
  },
} as const;

/** Makes findings of this family. */
export const strengthFinding = ruleFamily(strengthRules);
