import { ruleFamily } from "../../findings.ts";

/** What can be wrong with samples that a contract is to be drawn up from. */
export const inferRules = {
  "infer.no-record": {
    severity: "error",
    why: "A contract describes records: a sample without one, or of bare values, shows none.",
    mend: "Give one JSON object, or an array, NDJSON or CSV of at least one record.",
  },
  "infer.says-nothing": {
    severity: "error",
    why: "Samples whose values are all null or empty show no type, and a contract without rules accepts anything.",
    mend: "Give samples with values in them.",
  },
  "infer.too-large": {
    severity: "error",
    why: "A contract beyond any sane size would be read by nobody.",
    mend: "Cut the samples down to the fields that matter.",
  },
  "infer.exists": {
    severity: "error",
    why: "A contract that is there already may hold a person's decisions.",
    mend: "Name another file with `contract`, or remove the old one.",
  },
} as const;

/** Makes findings of this family. */
export const inferFinding = ruleFamily(inferRules);
