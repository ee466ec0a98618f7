/** Violations of Windmill's schemas as findings. */
import type { Judging } from "../judging.ts";
import { nearTo } from "../near.ts";
import type { Violation } from "../schemas/check.ts";
import { schemaVersion } from "../schemas/index.ts";
import { isNewer, severityOf } from "../schemas/leniency.ts";
import type { Source } from "../source.ts";

/** @param what `a step`, `a flow`, … */
export const unknownKey = (key: string, what: string, known: Iterable<string>): string =>
  `\`${key}\` is no key of ${what}${key === "<<" ? ", and wmill merges no keys: write them out" : nearTo(key, known)}`;

export function reportViolations(
  { report }: Judging,
  source: Source,
  violations: readonly Violation[],
  target: "flow" | "schedule" | "trigger",
): void {
  for (const violation of violations) {
    if (isNewer(violation)) continue;
    const path = violation.path.reduce<string>(
      (it, part) => it + (typeof part === "number" ? `[${part}]` : `.${part}`),
      "$",
    );
    const severity = severityOf(violation, target);
    const doubt = severity === "warning" ? `, says schema ${schemaVersion}` : "";
    const fact = `${path === "$" ? `the ${target}` : `\`${path.slice(2)}\``} ${violation.message}${doubt}`;
    report("windmill.structure.schema", fact, source.at(violation.at), { path, severity });
  }
}
