import type { Entry, MapNode, Node } from "./nodes.ts";
import { type Reading, report, shown } from "./reading.ts";
import { quoted } from "./rules.ts";

/** References behind references: more than any real contract has, and few enough for the stack. */
const MAX_CHAIN = 64;

/** The entries that lead from the root to what `#/a/b` points at, or undefined when it points at nothing. */
export function followPointer(root: MapNode, pointer: string): readonly Entry[] | undefined {
  if (!pointer.startsWith("#/")) return undefined;
  const steps: Entry[] = [];
  let rest = pointer
    .slice(2)
    .split("/")
    .map((it) => it.replaceAll("~1", "/").replaceAll("~0", "~"));
  let node: Node = root;
  while (rest.length > 0) {
    const entry: Entry | undefined =
      // Names of DCS definitions may hold slashes that nobody escapes: the whole rest may be one name.
      node.kind === "map" ? (node.entries.get(rest.join("/")) ?? node.entries.get(rest[0] as string)) : undefined;
    if (!entry) return undefined;
    rest = entry.key === rest.join("/") ? [] : rest.slice(1);
    steps.push(entry);
    node = entry.node;
  }
  return steps;
}

/**
 * A map with what its `$ref` refers to, its own entries taking precedence. A reference that leaves the document, leads
 * nowhere or contains itself is an error, and stays in the map: the rules behind it would be missing.
 */
export function dereference(reading: Reading, map: MapNode): { readonly map: MapNode; readonly reading: Reading } {
  const reference = map.entries.get("$ref");
  if (!reference) return { map, reading };
  const refuse = (fact: string) => {
    report(reading, "contract.reference", `\`$ref\` ${shown(reference.node)} ${fact}.`, reference);
    return { map, reading };
  };
  const pointer = reference.node.kind === "scalar" ? reference.node.value : undefined;
  if (typeof pointer !== "string") return refuse("is no text: write `$ref: '#/definitions/name'`");
  if (!pointer.startsWith("#/")) {
    return refuse("leaves the document: copy the definition into it and write `$ref: '#/definitions/name'`");
  }
  const target = followPointer(reading.root, pointer)?.at(-1)?.node;
  if (!target) return refuse(`leads nowhere${knownDefinitions(reading.root)}`);
  if (target.kind !== "map") return refuse("leads to no definition, which is a map");
  if (reading.following.length >= MAX_CHAIN)
    return refuse(`stands behind ${MAX_CHAIN} others: write the definition out`);
  if (reading.following.includes(target)) return refuse("contains itself, and only finite shapes can be judged");
  const inner = dereference({ ...reading, following: [...reading.following, target] }, target);
  // A reference of the target's that was refused stays, so that nobody takes the map for whole.
  const own = [...map.entries].filter(([key]) => key !== "$ref");
  const entries = new Map([...inner.map.entries, ...own]);
  return { map: { ...map, entries }, reading: inner.reading };
}

function knownDefinitions(root: MapNode): string {
  const held = root.entries.get("definitions")?.node;
  const names = held?.kind === "map" ? [...held.entries.keys()].slice(0, 20) : [];
  return names.length > 0
    ? `; the document defines ${names.map(quoted).join(", ")}`
    : "; the document has no definitions";
}
