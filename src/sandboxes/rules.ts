/** What can go wrong with the place where foreign code runs. None of it is the candidate's fault. */
import { type RuleFamily, ruleFamily } from "../findings.ts";

export const sandboxRules = {
  "sandbox.unavailable": {
    severity: "error",
    why: "Foreign code runs only where a canary has shown that it is contained.",
    mend: "Type the command that the message names, or run on a machine where it works.",
  },
  "sandbox.failed": {
    severity: "error",
    why: "When the sandbox itself fails, nothing can be said about the program.",
    mend: "Run fire-flow doctor; it tells what works here.",
  },
} as const satisfies RuleFamily;

export const sandboxFinding = ruleFamily(sandboxRules);
