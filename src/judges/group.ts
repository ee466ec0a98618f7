import type { Finding, Severity } from "../findings.ts";

const MAX_SAMPLES = 3;
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/**
 * Merges findings that say the same of the same place: counts are added, up to three samples kept, the rest is the first
 * one's. Errors come first, then warnings, then notices; within these the order stays.
 *
 * With a path, rule, model, path and the contract's line are what makes two findings one. Without a path it is the
 * message, but for its quoted texts and numbers; and the location, unless the findings count what they saw in data.
 */
export function groupFindings(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const known = groups.get(key);
    groups.set(key, known ? merged(known, finding) : finding);
  }
  return [...groups.values()].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

function keyOf({ rule, severity, model, path, message, location, count }: Finding): string {
  const base = [rule, severity, model, path];
  if (path !== undefined) return JSON.stringify([...base, location]);
  const kind = message.replace(/"(?:[^"\\]|\\.)*"/g, '""').replace(/\d+/g, "0");
  return JSON.stringify([...base, kind, count === undefined ? location : null]);
}

function merged(known: Finding, next: Finding): Finding {
  const samples = [...new Set([...samplesOf(known), ...samplesOf(next)])].slice(0, MAX_SAMPLES);
  const count = (known.count ?? 1) + (next.count ?? 1);
  return { ...known, count, ...(samples.length > 0 && { samples }) };
}

const samplesOf = (it: Finding): readonly string[] => it.samples ?? (it.actual === undefined ? [] : [it.actual]);
