/** Cases that the user gives: a file of them, or one input on the command line. */
import { closest, distance } from "fastest-levenshtein";
import { isMap, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import { type Checked, checked, type Finding, type Location, rejected } from "../findings.ts";
import type { Case } from "../types/case.ts";
import type { Value } from "../types/value.ts";
import { type Parsed, parseText } from "./parse.ts";
import { casesFinding } from "./rules.ts";

type Document = Extract<Parsed, { ok: true }>["value"];

const KEYS = ["name", "input", "output", "heldBack"] as const;

/**
 * Reads cases `{name?, input, output?, heldBack?}` from JSON (an array, or one object), NDJSON or YAML, told by the
 * extension of `path`, else by the text. Everything that is wrong is found at once, with its line and column; cases
 * without a name are called by their position.
 */
export function readCases(text: string, path: string): Checked<readonly Case[]> {
  const parsed = parseText(text, path);
  const faults = parsed.flatMap((it) => it.findings);
  if (faults.length > 0) return rejected(...faults);

  const documents = parsed.flatMap((it) => (it.ok ? [it.value] : []));
  const entries = documents.flatMap((document) => {
    const { root } = document;
    const nodes = isSeq(root) && documents.length === 1 ? (root.items as Node[]) : root === null ? [] : [root];
    return nodes.map((node) => ({ node, document }));
  });
  if (entries.length === 0) {
    const location = { file: path, line: 1, column: 1 };
    return rejected(casesFinding("cases.empty", "the file holds no case", { location }));
  }
  const read = entries.map(({ node, document }, index) => readCase(node, document, `case ${index + 1}`));
  const cases = read.flatMap((it) => (it.ok ? [it.value] : []));
  const findings = [...read.flatMap((it) => it.findings), ...duplicateNames(cases)];
  return findings.length > 0 ? rejected(...findings) : checked(cases);
}

/** An input given by itself, as one case. */
export const inputCase = (input: Value): Case => ({ name: "input", source: "given", heldBack: false, input });

function readCase(node: Node, { place, value }: Document, position: string): Checked<Case> {
  const location = place(node);
  if (!isMap(node)) {
    return rejected(
      casesFinding("cases.shape", `${position} is no object {name?, input, output?, heldBack?}`, { location }),
    );
  }
  const members = membersOf(node);
  const findings: Finding[] = [];
  const shape = (key: string, demand: string) => {
    const found = members.get(key)?.value ?? null;
    findings.push(casesFinding("cases.shape", `${key} of ${position} is not ${demand}`, { location: place(found) }));
  };
  for (const [key, member] of members) {
    if (!(KEYS as readonly string[]).includes(key)) findings.push(unknownKey(key, position, place(member.key)));
  }
  if (!members.has("input")) {
    findings.push(casesFinding("cases.missing-input", `${position} has no input: write {input: …}`, { location }));
  }
  const read = (key: string): Value | undefined => {
    const member = members.get(key);
    if (member === undefined) return undefined;
    const result = value(member.value);
    if (result.ok) return result.value;
    findings.push(...result.findings);
    return null;
  };
  const [name, input, output, heldBack] = KEYS.map(read);
  if (name !== undefined && (typeof name !== "string" || name.trim() === ""))
    shape("name", "a text, which may need quotes");
  if (heldBack !== undefined && typeof heldBack !== "boolean") shape("heldBack", "true or false");
  if (findings.length > 0) return rejected(...findings);
  return checked({
    name: typeof name === "string" ? name : position,
    source: "given",
    heldBack: heldBack === true,
    input: input as Value,
    ...(output !== undefined && { output }),
    location,
  });
}

interface Member {
  readonly key: Node | null;
  readonly value: Node | null;
}

const membersOf = (node: YAMLMap): ReadonlyMap<string, Member> =>
  new Map(
    node.items.map((pair) => {
      const member = pair as unknown as Member;
      return [isScalar(member.key) ? String(member.key.value) : String(member.key), member];
    }),
  );

function unknownKey(key: string, position: string, location: Location): Finding {
  const nearest = closest(key, [...KEYS]);
  const hint = distance(key, nearest) <= 2 ? `did you mean "${nearest}"?` : `a case has ${KEYS.join(", ")}`;
  return casesFinding("cases.unknown-key", `${position} has an unknown key "${key.slice(0, 60)}": ${hint}`, {
    location,
  });
}

function duplicateNames(cases: readonly Case[]): Finding[] {
  const first = new Map<string, Case>();
  return cases.flatMap((it) => {
    const earlier = first.get(it.name);
    if (earlier === undefined) {
      first.set(it.name, it);
      return [];
    }
    const message = `the name "${it.name}" is taken by the case in line ${earlier.location?.line}`;
    return [casesFinding("cases.duplicate-name", message, it.location && { location: it.location })];
  });
}
