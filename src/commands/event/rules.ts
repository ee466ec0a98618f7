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
  "event.untrusted": {
    severity: "error",
    why: "Whoever opened the pull request wrote the files: with them they would spend the key of this repository, or write to its branches.",
    mend: "Leave the key out and deliver nothing where forks are judged, or bring the files to a branch of this repository.",
  },
  "event.unclear": {
    severity: "warning",
    why: "A command that was half understood would do something else than was asked for.",
    mend: "Write the command again, as the answer says.",
  },
} as const satisfies RuleFamily;

export const eventFinding = ruleFamily(eventRules);
