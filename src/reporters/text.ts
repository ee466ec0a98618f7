/** Findings for people: place, message, the line itself with a caret. */

import { count } from "../count.ts";
import type { Finding, Location, RuleFamily } from "../findings.ts";
import { cut, neutralise, oneLine } from "../neutralise.ts";
import { type Colours, colours } from "./colour.ts";

export interface TextOptions {
  readonly colour?: boolean;
  /** Text of the file that a finding points at, if its line is to be quoted. */
  readonly source?: (finding: Finding) => string | undefined;
  /** Files with findings whose lines are not quoted since there are too many. */
  readonly unopened?: number;
  /** Rules whose mend is told once, below the first error or warning of each. */
  readonly mends?: RuleFamily | undefined;
}

/** How many characters of a long line are quoted, around the column. */
const quoted = 100;

/** All findings, errors first, and one line that counts them; empty when there are none. */
export function findingsText(findings: readonly Finding[], options: TextOptions = {}): string {
  if (findings.length === 0) return "";
  const { colour = false, source, unopened = 0, mends = {} } = options;
  const paint = colours(colour);
  const order = ["error", "warning", "notice"] as const;
  const told = new Set<string>();
  // A long file with thousands of findings is taken apart once.
  const apart = new Map<string, readonly string[]>();
  const linesOf = (text: string) => {
    const lines = apart.get(text) ?? text.split("\n");
    apart.set(text, lines);
    return lines;
  };
  const blocks = order
    .flatMap((severity) => findings.filter((it) => it.severity === severity))
    .map((it) => {
      const isNew = it.severity !== "notice" && !told.has(it.rule) && Object.hasOwn(mends, it.rule);
      if (isNew) told.add(it.rule);
      const text = it.location && source?.(it);
      return findingText(it, paint, text === undefined ? [] : linesOf(text), isNew ? mends[it.rule]?.mend : undefined);
    });
  const counts = order
    .map((severity) => count(findings.filter((it) => it.severity === severity).length, severity))
    .filter((it) => !it.startsWith("0 "));
  const unquoted = unopened > 0 ? `; the lines of ${count(unopened, "more file")} are not quoted` : "";
  return `${blocks.join("\n")}\n${paint.dim(counts.join(", ") + unquoted)}\n`;
}

function findingText(finding: Finding, paint: Colours, lines: readonly string[], mend: string | undefined): string {
  const { location, severity } = finding;
  const ink = severity === "error" ? paint.red : severity === "warning" ? paint.yellow : paint.cyan;
  const place = location ? `${paint.bold(placeText(location))}: ` : "";
  const times = (finding.count ?? 1) > 1 ? ` (${finding.count} times)` : "";
  const head = `${place}${ink(severity)}: ${oneLine(finding.message, 2000)}${times} ${paint.dim(`[${finding.rule}]`)}`;
  const excerpt = location ? excerptLines(location, lines, ink) : [];
  return [head, ...detailLines(finding), ...excerpt, ...(mend === undefined ? [] : [`  to mend: ${mend}`])].join("\n");
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

function excerptLines(location: Location, lines: readonly string[], ink: (text: string) => string): string[] {
  const line = lines[location.line - 1];
  if (line === undefined || line.trim() === "") return [];
  const start = location.column > quoted - 20 ? location.column - 20 : 0;
  const before = neutralise(line.slice(start, location.column - 1)).replace(/\t/g, " ");
  // Of a line of megabytes that has thousands of findings only what is quoted is looked at.
  const quotable = line.slice(location.column - 1, location.column + quoted).replace(/\r$/, "");
  const rest = neutralise(quotable).replace(/\t/g, " ");
  const number = String(location.line);
  const margin = " ".repeat(number.length);
  return [
    `  ${number} | ${cut(`${start > 0 ? "…" : ""}${before}${rest}`.trimEnd(), quoted)}`,
    `  ${margin} | ${" ".repeat(before.length + (start > 0 ? 1 : 0))}${ink("^")}`,
  ];
}
