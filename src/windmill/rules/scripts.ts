/** Scripts: programs and their metadata. */
import type { RuleFamily } from "../../findings.ts";

export const scriptRules = {
  "windmill.scripts.syntax": {
    severity: "error",
    otherwise: { severity: "warning", when: "where the grammar is known to stumble over valid programs" },
    why: "The program cannot run; wmill also resets its schema to an empty one.",
    mend: "Correct the program at the place given.",
  },
  "windmill.scripts.grammar-missing": {
    severity: "error",
    why: "Without its grammar no program of the language can be judged.",
    mend: "Install Fire-Flow again: the folder grammars/ belongs beside its bundle.",
  },
  "windmill.scripts.no-main": {
    severity: "warning",
    why: "Windmill runs the function `main`: without one the script can only be imported.",
    mend: "Add it, or set `no_main_func: true` if it is a library.",
  },
  "windmill.scripts.signature": {
    severity: "warning",
    why: "Forms and callers go by the schema, the program by its parameters.",
    mend: "Run `wmill generate-metadata`.",
  },
  "windmill.scripts.plain-secret": {
    severity: "warning",
    why: "A secret in plain text is known to everyone who may read the repository, and the server takes it for encrypted.",
    mend: "Replace the secret, and leave its value to `wmill sync pull`, which encrypts it.",
  },
  "windmill.scripts.lock": {
    severity: "warning",
    why: "A lock that does not hold what the program imports installs something else, or fails.",
    mend: "Run `wmill generate-metadata`.",
  },
} as const satisfies RuleFamily;
