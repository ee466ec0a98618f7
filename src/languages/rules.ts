/** What CHECK can find in a candidate, and what can be missing to check and run it. */
import { type RuleFamily, ruleFamily } from "../findings.ts";

export const languageRules = {
  "check.syntax": {
    severity: "error",
    why: "A program that does not parse cannot run.",
    mend: "Correct the place that the message names.",
  },
  "check.compile": {
    severity: "error",
    why: "A program that does not compile cannot run.",
    mend: "Correct the places that the compiler names.",
  },
  "check.dependency-not-allowed": {
    severity: "error",
    why: "Packages are code of others: only those that the user allowed are fetched.",
    mend: "Do without the package, or add it to the option dependencies.",
  },
  "check.dependency-unknown": {
    severity: "error",
    why: "A version that the registry does not have cannot be built with.",
    mend: "Name a version that exists, or the major version alone.",
  },
  "check.timeout": {
    severity: "error",
    why: "A program whose check does not end would hold the run for ever.",
    mend: "Make the program simpler, or raise compile-timeout.",
  },
  "check.crash": {
    severity: "error",
    why: "A program that breaks its own compiler cannot be judged.",
    mend: "Make the program simpler: less nesting, shorter literals.",
  },
  "dependency.unavailable": {
    severity: "error",
    why: "Without the packages that it asks for nothing can be said about a program.",
    mend: "Look at the network and at the variables that name the registry.",
  },
  "toolchain.missing": {
    severity: "error",
    why: "Without the language's runtime no candidate can be checked or run.",
    mend: "Install what the message names and put it on the PATH.",
  },
  "format.failed": {
    severity: "notice",
    why: "A formatted program is easier to read; an unformatted one is as right.",
    mend: "Format the program by hand.",
  },
} as const satisfies RuleFamily;

export const languageFinding = ruleFamily(languageRules);
