/** Drift: wmill-lock.yaml against the files that it was made from. */
import type { RuleFamily } from "../../findings.ts";

export const driftRules = {
  "windmill.drift.lock-file": {
    severity: "error",
    otherwise: { severity: "warning", when: "where it is empty, or only `locks` is no map" },
    why: "wmill overwrites or refuses a wmill-lock.yaml that it cannot read.",
    mend: "Correct it, or remove it and run `wmill generate-metadata rehash`.",
  },
  "windmill.drift.stale": {
    severity: "warning",
    why: "The file was changed since its metadata was made: schema and lock may be those of another program.",
    mend: "Run `wmill generate-metadata`.",
  },
  "windmill.drift.line-ends": {
    severity: "warning",
    why: "wmill hashes bytes: where a checkout makes CRLF of LF ends, it takes for changed what nobody changed.",
    mend: "Check the files out with LF ends, as by `* text=auto eol=lf` in .gitattributes.",
  },
  "windmill.drift.missing": {
    severity: "warning",
    why: "wmill-lock.yaml does not know the asset: its metadata was never made, or not committed.",
    mend: "Run `wmill generate-metadata`.",
  },
  "windmill.drift.foreign": {
    severity: "warning",
    why: "The entry is of an asset that is no longer there.",
    mend: "Remove the line, or lines.",
  },
} as const satisfies RuleFamily;
