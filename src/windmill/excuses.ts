/** Findings that a comment excuses: `# fire-flow: allow <rule> -- why`, on its own line or the one above. */
import type { Finding, Location, Severity } from "../findings.ts";
import { quote } from "../quote.ts";
import type { Excuse } from "./facts.ts";
import { nearTo } from "./near.ts";
import { type WindmillRule, windmillRules } from "./rules/index.ts";

const form = /(?:#|\/\/|--)[ \t]*fire-flow:[ \t]*allow[ \t]+(\S+)[ \t]*(?:--[ \t]*(.*))?/g;

export function excusesIn(text: string): readonly Excuse[] {
  if (!text.includes("fire-flow:")) return [];
  return text.split("\n").flatMap((line, index) =>
    [...line.matchAll(form)].map((it) => ({
      line: index + 1,
      column: it.index + 1,
      alone: line.slice(0, it.index).trim() === "",
      rule: it[1] as string,
      why: (it[2] ?? "").trim(),
    })),
  );
}

type Say = (rule: WindmillRule, message: string, place: Location) => Finding;

/**
 * What is left of the findings, and warnings about excuses that excuse nothing, give no reason or name no rule.
 * @param excuses by file
 */
export function excuse(
  findings: readonly Finding[],
  excuses: ReadonlyMap<string, readonly Excuse[]>,
  say: Say,
): readonly Finding[] {
  const used = new Set<Excuse>();
  const left = findings.filter(({ rule, location }) => {
    const own = location && excuses.get(location.file);
    const found = own?.find((it) => it.rule === rule && it.why !== "" && covers(it, location?.line ?? 0));
    if (found) used.add(found);
    return !found;
  });
  const said = [...excuses].flatMap(([file, own]) =>
    own.flatMap((it) => {
      const place = { file, line: it.line, column: it.column };
      if (!Object.hasOwn(windmillRules, it.rule)) {
        const fact = `there is no rule \`${quote(it.rule)}\`, so that this excuses nothing${nearTo(it.rule, Object.keys(windmillRules))}`;
        return [say("windmill.excuse.unknown-rule", fact, place)];
      }
      if (it.why === "")
        return [say("windmill.excuse.no-reason", `the excuse of ${it.rule} gives no reason after --`, place)];
      return used.has(it) ? [] : [say("windmill.excuse.unused", `nothing here is found by ${it.rule}`, place)];
    }),
  );
  return [...left, ...said];
}

/** What is about a file as a whole stands on its first line, and may be excused on any of the first three. */
const covers = (it: Excuse, line: number): boolean =>
  it.line === line || (it.alone && (it.line + 1 === line || (line === 1 && it.line <= 3)));

/** @param severities by rule; `off` leaves its findings out */
export function regrade(
  findings: readonly Finding[],
  severities: ReadonlyMap<string, Severity | "off">,
): readonly Finding[] {
  if (severities.size === 0) return findings;
  return findings.flatMap((it) => {
    const stated = severities.get(it.rule);
    if (stated === "off") return [];
    return [stated === undefined ? it : { ...it, severity: stated }];
  });
}
