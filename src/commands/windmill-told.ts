/** What `windmill-validate` says below its findings. */
import { count } from "../count.ts";
import type { Finding } from "../findings.ts";
import { quote } from "../quote.ts";
import type { AssetTally, Unjudged, ValidateDocument } from "../windmill/document.ts";

/** `2 of 3 scripts and 1 of 1 flows have no error, 4 scripts were not judged`. */
export function judgedText({ scripts, flows }: ValidateDocument["results"], only?: "scripts" | "flows"): string {
  const of = (name: string, { passed, failed }: AssetTally) => `${passed} of ${passed + failed} ${name}`;
  const asked = [
    ...(only === "flows" ? [] : [of("scripts", scripts)]),
    ...(only === "scripts" ? [] : [of("flows", flows)]),
  ];
  const left = [
    ...(scripts.not_judged > 0 ? [count(scripts.not_judged, "script")] : []),
    ...(flows.not_judged > 0 ? [count(flows.not_judged, "flow")] : []),
  ];
  const rest = left.length > 0 ? `, ${left.join(" and ")} not judged` : "";
  return `${asked.join(" and ")} have no error${rest}`;
}

/** Scripts and flows that were not judged, the first of them by name, with the reason; empty where all were. */
export function unjudgedText(unjudged: readonly Unjudged[] = []): string {
  const told = unjudged.map(({ kind, why, count: all, paths }) => {
    const named = paths.slice(0, 3);
    const more = all > named.length ? ` and ${all - named.length} more` : "";
    return `${kind} ${named.map((it) => quote(it)).join(", ")}${more} (${why})`;
  });
  return told.length === 0 ? "" : `\nNot judged: ${told.join("; ")}.`;
}

/** What is left to do, the warnings named: a script that has one may still run as something else than it is here. */
export function leftText(findings: readonly Finding[]): string {
  const amount = (severity: Finding["severity"]) => findings.filter((it) => it.severity === severity).length;
  const errors = amount("error");
  const warnings = amount("warning");
  if (errors === 0) return warnings === 0 ? "" : `; see to the ${count(warnings, "warning")} above`;
  return `; mend the ${count(errors, "error")}${warnings === 0 ? "" : ` and see to the ${count(warnings, "warning")}`} above`;
}

/** Whether any of them is of a kind that `--fix` may mend: to know it, programs are read once more. */
export const mayBeFixed = (findings: readonly Finding[]): boolean =>
  findings.some((it) => /\.(?:no-metadata|scripts\.signature)$|\.drift\./.test(it.rule));

/** @param files that `--fix` would change */
export const fixText = (files: number): string =>
  files === 0 ? "" : `\n\`--fix\` can mend some of these, in ${count(files, "file")}.`;

/** What `--fix` did not mend, by its rule: it only writes what the files alone make certain. */
export function unfixedText(findings: readonly Finding[]): string {
  const left = new Map<string, number>();
  for (const { rule, severity } of findings) if (severity !== "notice") left.set(rule, (left.get(rule) ?? 0) + 1);
  const told = [...left].map(([rule, amount]) => `${rule} (${amount})`);
  return told.length === 0 ? "" : `\nLeft by \`--fix\`, since each needs a person to decide: ${told.join(", ")}.`;
}
