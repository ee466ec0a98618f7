/** What can be wrong with the options themselves. */
import { ruleFamily } from "../findings.ts";

export const usageRules = {
  "usage.unknown-command": {
    severity: "error",
    why: "A command that does not exist cannot be run.",
    mend: "Take one of the commands that `fire-flow help` lists.",
  },
  "usage.unknown-option": {
    severity: "error",
    why: "An option that is silently ignored would leave a run that is not the one asked for.",
    mend: "Correct the name; `fire-flow help <command>` lists what the command takes.",
  },
  "usage.unknown-input": {
    severity: "error",
    why: "An input that is silently ignored would leave a run that is not the one asked for.",
    mend: "Correct the name; action.yml lists the inputs.",
  },
  "usage.foreign-option": {
    severity: "error",
    why: "The option exists, but this command would ignore it.",
    mend: "Leave it out, or run the command that takes it.",
  },
  "usage.secret-flag": {
    severity: "error",
    why: "Arguments are seen by every process of the machine and stay in the shell's history.",
    mend: "Give the secret by its environment variable or by a file.",
  },
  "usage.missing-option": {
    severity: "error",
    why: "The command cannot do without it.",
    mend: "Give it.",
  },
  "usage.missing-value": {
    severity: "error",
    why: "The option needs a value.",
    mend: "Give one; write `--option=value` where it begins with dashes.",
  },
  "usage.invalid-value": {
    severity: "error",
    why: "The value is not of the option's type or is out of its range.",
    mend: "Take one of the allowed values.",
  },
  "usage.unknown-extension": {
    severity: "error",
    why: "The extension of program says its language, and no language has this one.",
    mend: "Give program an extension of its language, or set language.",
  },
  "usage.duplicate-option": {
    severity: "error",
    why: "Of two values for one option only one could hold.",
    mend: "Give it once.",
  },
  "usage.unexpected-argument": {
    severity: "error",
    why: "A bare argument that no option takes would be ignored.",
    mend: "Name the option that it is meant for, or quote a value that contains spaces.",
  },
  "usage.unreadable-file": {
    severity: "error",
    why: "The file that an option names could not be read.",
    mend: "Correct the path; relative ones start at the working directory.",
  },
} as const;

export const usageFinding = ruleFamily(usageRules);
