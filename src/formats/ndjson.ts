import { type Checked, checked, type Finding, rejected } from "../findings.ts";
import { quote } from "../quote.ts";
import type { Model } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
import { decode } from "./decode.ts";
import { invalidJson, parseData, refusedJson } from "./json.ts";
import { findFault } from "./json-fault.ts";
import { printJson } from "./print-json.ts";
import { formatFinding } from "./rules.ts";

const MAX_SAMPLES = 3;

/**
 * One JSON record a line. Lines end at LF or CRLF and nowhere else: U+2028 may stand inside a text. Blank lines are
 * allowed at the end only. No text at all is no records: a filter that keeps nothing prints nothing.
 */
export const ndjson = {
  name: "ndjson",
  read(bytes: Uint8Array, _model: Model | undefined, file: string): Checked<Value> {
    const text = decode(bytes, file);
    if (!text.ok) return text;
    const lines = text.value.split("\n");
    while (lines.length > 0 && isBlank(lines.at(-1) as string)) lines.pop();
    const records: Value[] = [];
    const faults = new Map<string, Finding>();
    lines.forEach((line, index) => {
      const record = parseLine(line);
      if (record === undefined) addFault(faults, explainLine(line, index + 1, file));
      else records.push(record);
    });
    return faults.size === 0 ? checked(records) : rejected(...faults.values());
  },
  print: (value: Value): string => (Array.isArray(value) ? value : [value]).map((it) => `${printJson(it)}\n`).join(""),
} as const;

export const isBlank = (line: string): boolean => line === "" || line.trim() === "";

/** The record on a line, or nothing where {@link explainLine} says what is wrong with it. */
export function parseLine(line: string): Value | undefined {
  try {
    return parseData(line);
  } catch {
    return undefined;
  }
}

/** Groups faults by rule: the first one's place, the count of all, and a few samples. */
export function addFault(faults: Map<string, Finding>, finding: Finding): void {
  const known = faults.get(finding.rule);
  faults.set(finding.rule, known ? oneMore(known, finding) : finding);
}

/** Says what is wrong with a line that holds no record; `number` is the line's own. */
export function explainLine(line: string, number: number, file: string): Finding {
  const location = { file, line: number, column: 1 };
  if (isBlank(line)) {
    return formatFinding("format.blank-line", `${file} has a blank line between its records: line ${number}`, {
      location,
      count: 1,
    });
  }
  const sample = `line ${number}: ${quote(line, 60)}`;
  const fault = findFault(line);
  if (!fault) return { ...refusedJson(line, file, { line: number, column: 1 }), count: 1, samples: [sample] };
  if (/^\s*[[{]/.test(line))
    return { ...invalidJson(line, fault, file, { line: number, column: 1 }), count: 1, samples: [sample] };
  return formatFinding(
    "format.stray-text",
    `${file} holds something other than JSON records: line ${number} "${quote(line, 60)}"; write nothing but one record a line to ${file}`,
    { location, count: 1, samples: [sample] },
  );
}

function oneMore(known: Finding, next: Finding): Finding {
  const samples = [...(known.samples ?? []), ...(next.samples ?? [])].slice(0, MAX_SAMPLES);
  return { ...known, count: (known.count ?? 1) + (next.count ?? 1), ...(samples.length > 0 && { samples }) };
}
