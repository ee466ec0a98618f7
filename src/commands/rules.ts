/** What can go wrong outside of every story. */
import { ruleFamily } from "../findings.ts";

export const internalRules = {
  "internal.fault": {
    severity: "error",
    why: "Fire-Flow itself failed; nothing is claimed about the code.",
    mend: "Report it with the message and the report folder.",
  },
  "internal.cancelled": {
    severity: "error",
    why: "A signal ended the run; nothing is claimed about the code.",
    mend: "Run again.",
  },
  "internal.page": {
    severity: "notice",
    why: "The report could not be made a page; nothing of the run depends on it.",
    mend: "Read report.json.",
  },
} as const;

export const internalFinding = ruleFamily(internalRules);
