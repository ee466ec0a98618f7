/** Findings for people: place, message, the line itself with a caret. */

import { count } from "../count.ts";
import type { Finding, Location } from "../findings.ts";
import { cut, neutralise, oneLine } from "../neutralise.ts";
import { type Colours, colours } from "./colour.ts";

export interface TextOptions {
  readonly colour?: boolean;
  /** Text of a file that a finding points at, if it is to be quoted. */
  readonly source?: (file: string) => string | undefined;
}

/** How many characters of a long line are quoted, around the column. */
const quoted = 100;

/** All findings, errors first, and one line that counts them; empty when there are none. */
export function findingsText(findings: readonly Finding[], { colour = false, source }: TextOptions = {}): string {
  if (findings.length === 0) return "";
  const paint = colours(colour);
  const order = ["error", "warning", "notice"] as const;
  const sorted = order.flatMap((severity) => findings.filter((it) => it.severity === severity));
  const counts = order
    .map((severity) => count(findings.filter((it) => it.severity === severity).length, severity))
    .filter((it) => !it.startsWith("0 "));
  return `${sorted.map((it) => findingText(it, paint, source)).join("\n")}\n${paint.dim(counts.join(", "))}\n`;
}

function findingText(finding: Finding, paint: Colours, source: TextOptions["source"]): string {
  const { location, severity } = finding;
  const ink = severity === "error" ? paint.red : severity === "warning" ? paint.yellow : paint.cyan;
  const place = location ? `${paint.bold(placeText(location))}: ` : "";
  const times = (finding.count ?? 1) > 1 ? ` (${finding.count} times)` : "";
  const head = `${place}${ink(severity)}: ${oneLine(finding.message, 2000)}${times} ${paint.dim(`[${finding.rule}]`)}`;
  return [head, ...detailLines(finding), ...excerptLines(location, source, ink)].join("\n");
}

const placeText = ({ file, line, column }: Location): string => `${oneLine(file)}:${line}:${column}`;

/** What the message itself does not say already. */
function detailLines(finding: Finding): string[] {
  const says = (text: string | undefined): text is string => text !== undefined && !finding.message.includes(text);
  const where = finding.path ?? finding.field;
  return [
    ...(says(where) ? [`  at ${oneLine(where)}`] : []),
    ...(says(finding.expected) ? [`  expected ${oneLine(finding.expected)}`] : []),
    ...(says(finding.actual) ? [`  actual ${oneLine(finding.actual)}`] : []),
    ...((finding.samples?.length ?? 0) > 1
      ? [`  such as ${finding.samples?.map((it) => oneLine(it, 80)).join(", ")}`]
      : []),
  ];
}

function excerptLines(
  location: Location | undefined,
  source: TextOptions["source"],
  ink: (text: string) => string,
): string[] {
  const line = location && source?.(location.file)?.split("\n", location.line)[location.line - 1];
  if (line === undefined || location === undefined || line.trim() === "") return [];
  const start = location.column > quoted - 20 ? location.column - 20 : 0;
  const before = neutralise(line.slice(start, location.column - 1)).replace(/\t/g, " ");
  const rest = neutralise(line.slice(location.column - 1)).replace(/\t/g, " ");
  const number = String(location.line);
  const margin = " ".repeat(number.length);
  return [
    `  ${number} | ${cut(`${start > 0 ? "…" : ""}${before}${rest}`.trimEnd(), quoted)}`,
    `  ${margin} | ${" ".repeat(before.length + (start > 0 ? 1 : 0))}${ink("^")}`,
  ];
}
