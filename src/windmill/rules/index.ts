/** All rules of the Windmill guard. */
import { driftRules } from "./drift.ts";
import { flowRules } from "./flows.ts";
import { referenceRules } from "./references.ts";
import { scriptRules } from "./scripts.ts";
import { serverRules } from "./server.ts";
import { structureRules } from "./structure.ts";

export const windmillRules = {
  ...structureRules,
  ...referenceRules,
  ...flowRules,
  ...scriptRules,
  ...driftRules,
  ...serverRules,
  "windmill.excuse.unused": {
    severity: "warning",
    why: "An excuse that excuses nothing hides the next fault of its kind.",
    mend: "Remove the comment.",
  },
  "windmill.excuse.unknown-rule": {
    severity: "warning",
    why: "What nobody finds nobody has to excuse: the finding that was meant is still told.",
    mend: "Write the rule as it stands in brackets behind the finding.",
  },
  "windmill.excuse.no-reason": {
    severity: "warning",
    why: "An excuse without a reason cannot be judged by the next reader.",
    mend: "Write `# fire-flow: allow <rule> -- why`.",
  },
  "windmill.sync.not-run": {
    severity: "notice",
    why: "What only the server can say was not asked.",
    mend: "Nothing to mend: the findings are those of the files alone.",
  },
} as const;

export type WindmillRule = keyof typeof windmillRules;
