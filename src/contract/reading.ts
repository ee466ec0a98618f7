/** One pass over a contract: what was found so far, and small readers of values that say what they could not read. */
import { closest, distance } from "fastest-levenshtein";
import type { Finding, FindingDetails } from "../findings.ts";
import type { ContractFormat } from "../types/contract.ts";
import type { Entry, MapNode, Node, Place } from "./nodes.ts";
import { type ContractRule, finding, quoted } from "./rules.ts";

/** Passed down while a contract is read; `model` and `field` say where in it we are. */
export interface Reading {
  readonly format: ContractFormat;
  readonly root: MapNode;
  /** Collected while reading; shared by all readings derived from this one. */
  readonly findings: Finding[];
  /** Shapes that may still be read: references can multiply a small text into endless fields. */
  readonly budget: { left: number };
  /** References that are being followed, to stop at one that contains itself. */
  readonly following: readonly Node[];
  readonly model?: string;
  readonly field?: string;
  /** Names from the model's field to the one that is read; absent within items and values, which have no name. */
  readonly column?: readonly string[];
}

/** Twice what a contract of 50 models with 500 fields each has. */
const maxShapes = 50_000;

export const startReading = (root: MapNode, format: ContractFormat): Reading => ({
  format,
  root,
  findings: [],
  budget: { left: maxShapes },
  following: [],
});

export const inModel = (reading: Reading, model: string): Reading => ({ ...reading, model });

export const inField = (reading: Reading, name: string): Reading => ({
  ...reading,
  field: reading.field === undefined ? name : `${reading.field}.${name}`,
  ...(reading.field === undefined ? { column: [name] } : reading.column && { column: [...reading.column, name] }),
});

/** What is read next lies within every item or value of the field: `[*]` or `.*`. */
export const within = ({ column: _, ...reading }: Reading, suffix: "[*]" | ".*"): Reading => ({
  ...reading,
  field: `${reading.field ?? ""}${suffix}`,
});

/** Adds a finding at a place, with the model and the field that are being read. */
export function report(
  reading: Reading,
  rule: ContractRule,
  message: string,
  { location }: Pick<Place, "location">,
  details: FindingDetails = {},
): void {
  const { model, field } = reading;
  reading.findings.push(
    finding(rule, message, {
      ...(model !== undefined && { model }),
      ...(field !== undefined && { field }),
      ...details,
      location,
    }),
  );
}

/** How a node reads in a message. */
export const shown = (node: Node): string =>
  node.kind === "scalar" ? (node.source === "" ? "nothing" : quoted(node.source)) : `a ${node.kind}`;

/**
 * The entry under the format's own key, or under another spelling that can mean nothing else (another case, hyphens or
 * underscores, one of `also`), which is read with a warning.
 */
export function entryOf(reading: Reading, map: MapNode, key: string, also: readonly string[] = []): Entry | undefined {
  const own = map.entries.get(key);
  if (own) return own;
  const meant = new Set([key, ...also].map(bare));
  const other = [...map.entries.values()].find((it) => meant.has(bare(it.key)));
  if (other)
    report(reading, "contract.form", `${quoted(other.key)} is read as ${quoted(key)}: write \`${key}:\`.`, other);
  return other;
}

const bare = (key: string): string => key.toLowerCase().replace(/[-_\s]/g, "");

/** Reports keys that are none of the known ones but nearly one of those that state a rule. */
export function checkSpelling(
  reading: Reading,
  map: MapNode,
  ruling: readonly string[],
  known: readonly string[],
): void {
  const all = new Set([...ruling, ...known].map(bare));
  for (const entry of map.entries.values()) {
    if (entry.key.length < 5 || entry.key.length > 40 || all.has(bare(entry.key))) continue;
    const near = closest(entry.key, ruling);
    if (distance(entry.key, near) > 2) continue;
    report(
      reading,
      "contract.misspelt-key",
      `${quoted(entry.key)} is no key of the format: did you mean \`${near}\`?`,
      entry,
    );
  }
}

/** A value that was not understood: an error that shows what it should be. */
export function reject(reading: Reading, entry: Entry, right: string): undefined {
  const key = quoted(entry.key);
  report(
    reading,
    "contract.value",
    `${key} is ${shown(entry.node)}, which has no clear meaning: write ${right}.`,
    entry,
  );
}

/** Text, or undefined when the entry is missing or empty. */
export function readText(reading: Reading, entry: Entry | undefined): string | undefined {
  if (!entry || isNull(entry.node)) return undefined;
  if (entry.node.kind === "scalar") return String(entry.node.value);
  return reject(reading, entry, `\`${entry.key}: some text\``);
}

const spelledBooleans: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  false: false,
  no: false,
  off: false,
};

/** `true` or `false`; their YAML 1.1 and quoted spellings are read with a warning. */
export function readBoolean(reading: Reading, entry: Entry | undefined): boolean | undefined {
  if (!entry || isNull(entry.node)) return undefined;
  if (entry.node.kind === "scalar") {
    if (typeof entry.node.value === "boolean") return entry.node.value;
    const meant = Object.entries(spelledBooleans).find(
      ([it]) => it === String((entry.node as { value: unknown }).value).toLowerCase(),
    )?.[1];
    if (meant !== undefined) {
      report(
        reading,
        "contract.form",
        `${quoted(entry.key)} is the text ${shown(entry.node)}: write \`${entry.key}: ${meant}\`.`,
        entry,
      );
      return meant;
    }
  }
  return reject(reading, entry, `\`${entry.key}: true\` or \`${entry.key}: false\``);
}

export const isNull = (node: Node): boolean => node.kind === "scalar" && node.value === null;

/** A child with its name: a model of a contract, a field of a model. */
export interface Named extends Place {
  readonly name: string;
  readonly node: Node;
}

/**
 * Children with names, however they are written down: DCS keeps them in a map, ODCS in a list of `{name, …}`. The other
 * form is read with a warning.
 */
export function readNamed(reading: Reading, entry: Entry, form: "map" | "list"): readonly Named[] {
  const { node, key } = entry;
  if (isNull(node)) return [];
  const right = form === "map" ? `\`${key}:\` as a map, \`name: {…}\`` : `\`${key}:\` as a list, \`- name: …\``;
  if (node.kind === "scalar") {
    reject(reading, entry, right);
    return [];
  }
  if (node.kind !== form) report(reading, "contract.form", `${quoted(key)} is a ${node.kind}: write ${right}.`, entry);
  if (node.kind === "map") return [...node.entries.values()].map((it) => ({ ...it, name: it.key }));
  const seen = new Map<string, Node>();
  return node.items.flatMap((it) => {
    const name = it.kind === "map" ? it.entries.get("name")?.node : undefined;
    if (name?.kind !== "scalar" || name.value === null) {
      report(reading, "contract.value", `An item of ${quoted(key)} has no name: write \`- name: …\`.`, it);
      return [];
    }
    const first = seen.get(name.source);
    if (first) {
      const fact = `${quoted(name.source)} stands twice under ${quoted(key)}, first on line ${first.location.line}.`;
      report(reading, "contract.duplicate-key", fact, it);
      return [];
    }
    seen.set(name.source, it);
    return [{ ...it, name: name.source, node: it }];
  });
}

/** `customProperties`, as ODCS writes them (a list of `{property, value}`) or as a map. */
export function customProperty(map: MapNode, name: string): Entry | undefined {
  for (const key of ["customProperties", "config"]) {
    const held = map.entries.get(key)?.node;
    if (held?.kind === "map" && held.entries.has(name)) return held.entries.get(name);
    if (held?.kind !== "list") continue;
    for (const item of held.items) {
      if (item.kind !== "map") continue;
      const property = item.entries.get("property")?.node;
      const value = item.entries.get("value");
      if (property?.kind === "scalar" && property.value === name && value) return { ...value, key: name };
    }
  }
  return undefined;
}
