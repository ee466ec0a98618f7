/** What can go wrong outside of every story. */
import { ruleFamily } from "../findings.ts";

export const internalRules = {
  "internal.fault": {
    severity: "error",
    why: "Fire-Flow itself failed; nothing is claimed about the code.",
    mend: "Report it with the message and the report folder.",
  },
} as const;

export const internalFinding = ruleFamily(internalRules);
