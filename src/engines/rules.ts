import { type RuleFamily, ruleFamily } from "../findings.ts";

/** What can be wrong with an engine itself; never with what it judges. */
export const engineRules = {
  "engine.not-started": {
    severity: "error",
    why: "Without its engine a rule cannot be judged, and what was not judged never passes.",
    mend: "Install Fire-Flow again, whole; give the process more memory where it has little.",
  },
  "engine.wmill-missing": {
    severity: "error",
    why: "A Windmill server is asked by its own command line, which is installed on first need and is not there.",
    mend: "Let it be installed where the npm registry can be reached, as the message says; or give no token.",
  },
  "engine.installing": {
    severity: "notice",
    why: "What judges a rule is fetched when the first rule needs it, once for each user, and that takes its time.",
    mend: "Nothing; keep the cache folder from run to run, and it is there.",
  },
  "engine.duckdb-missing": {
    severity: "error",
    why: "Rules in SQL are judged by DuckDB, which is installed on first need and is not there.",
    mend: "Let it be installed where the npm registry can be reached, as the message says; or state the rule as a metric or in jsonata.",
  },
} as const satisfies RuleFamily;

export const engineFinding = ruleFamily(engineRules);
