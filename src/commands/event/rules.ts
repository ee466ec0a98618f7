/** What can be said of an event that asks for a run. */
import { type RuleFamily, ruleFamily } from "../../findings.ts";

export const eventRules = {
  "event.nothing": {
    severity: "notice",
    why: "Most events ask for nothing: a step that stays green must say so.",
    mend: "Nothing.",
  },
  "event.refused": {
    severity: "warning",
    why: "Who asks spends the repository's tokens and writes to it, so that not everybody may.",
    mend: "Let somebody ask who may, or change allowed-permissions, allowed-bots or allow-forks in the workflow.",
  },
  "event.unclear": {
    severity: "warning",
    why: "A command that was half understood would do something else than was asked for.",
    mend: "Write the command again, as the answer says.",
  },
} as const satisfies RuleFamily;

export const eventFinding = ruleFamily(eventRules);
