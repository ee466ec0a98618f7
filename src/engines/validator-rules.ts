/** What the reference tool, datacontract-cli, says of data, and how that compares with the embedded judge. */
import { type RuleFamily, ruleFamily } from "../findings.ts";

export const validatorRules = {
  "validator.missing": {
    severity: "error",
    why: "The validator that was asked for is not there, and nothing else may stand in for it.",
    mend: "Install it as the message says, or use the embedded validator.",
  },
  "validator.broken": {
    severity: "error",
    why: "The tool ended without a result, so nothing is claimed about the data.",
    mend: "Read what the tool said; the embedded validator needs no tool.",
  },
  "validator.check": {
    severity: "error",
    otherwise: { severity: "warning", when: "where the tool itself lets it pass" },
    why: "A check of datacontract-cli does not hold.",
    mend: "Mend the data, or see with the validator `both` whether the tool is known to be wrong here.",
  },
  "validator.nothing-judged": {
    severity: "error",
    why: "The tool ends with 0 also when none of its checks was run, and what was not judged never passes.",
    mend: "Read what the tool said of the contract and of the data.",
  },
  "validator.departure": {
    severity: "notice",
    why: "The embedded judge and the tool differ for a reason that is known: see docs/departures.md.",
    mend: "Nothing: the embedded judge decides.",
  },
  "validator.disagreement": {
    severity: "error",
    why: "One of two validators rejects what the other accepts, and nobody knows why.",
    mend: "Report it with contract and data: one of the two is wrong.",
  },
} as const satisfies RuleFamily;

export const validatorFinding = ruleFamily(validatorRules);
