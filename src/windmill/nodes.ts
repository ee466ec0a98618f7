/** Small readers of YAML nodes. What is not of the asked kind is absent: the schemas say so, once. */
import type { Entry, MapNode, Node, ScalarNode } from "./yaml.ts";

export const mapOf = (node: Node | undefined): MapNode | undefined => (node?.kind === "map" ? node : undefined);

export const listOf = (node: Node | undefined): readonly Node[] => (node?.kind === "list" ? node.items : []);

export const entryOf = (node: Node | undefined, key: string): Entry | undefined => mapOf(node)?.entries.get(key);

/** The node under a path of keys. */
export function childOf(node: Node | undefined, ...keys: readonly string[]): Node | undefined {
  let found = node;
  for (const key of keys) {
    if (found === undefined) return undefined;
    found = entryOf(found, key)?.node;
  }
  return found;
}

const none: ReadonlyMap<string, Entry> = new Map();

/** The entries of a map by their keys, in order. */
export const entriesOf = (node: Node | undefined): ReadonlyMap<string, Entry> => mapOf(node)?.entries ?? none;

/** A scalar whose value is text. */
export type TextNode = ScalarNode & { readonly value: string };

export const textNode = (node: Node | undefined): TextNode | undefined =>
  node?.kind === "scalar" && typeof node.value === "string" ? (node as TextNode) : undefined;

export const textOf = (node: Node | undefined): string | undefined => textNode(node)?.value;

export const flagOf = (node: Node | undefined): boolean | undefined =>
  node?.kind === "scalar" && typeof node.value === "boolean" ? node.value : undefined;

/** As JavaScript takes a value for true or false, by which the CLI goes: `yes` is a text. Nothing where none is stated. */
export const truthOf = (node: Node | undefined): boolean | undefined =>
  node === undefined || isNull(node) ? undefined : node.kind !== "scalar" || Boolean(node.value);

export const numberOf = (node: Node | undefined): number | undefined =>
  node?.kind === "scalar" && typeof node.value === "number" ? node.value : undefined;

export const textsOf = (node: Node | undefined): readonly string[] => listOf(node).flatMap((it) => textOf(it) ?? []);

export const isNull = (node: Node): boolean => node.kind === "scalar" && node.value === null;

/** JSON's name for what a node is. */
export function typeOf(node: Node): "object" | "array" | "string" | "number" | "boolean" | "null" {
  if (node.kind === "map") return "object";
  if (node.kind === "list") return "array";
  return node.value === null ? "null" : (typeof node.value as "string" | "number" | "boolean");
}

/** A node and all below it, shared maps and lists once, but for what stands under a key. */
export function* nodesBelow(node: Node, without?: string, seen: Set<Node> = new Set()): Generator<Node> {
  if (seen.has(node)) return;
  if (node.kind !== "scalar") seen.add(node);
  yield node;
  for (const [key, { node: child }] of entriesOf(node)) if (key !== without) yield* nodesBelow(child, without, seen);
  for (const child of listOf(node)) yield* nodesBelow(child, without, seen);
}

/** The offset into the text that an offset into a scalar's value stands for, as near as its form allows. */
export function offsetWithin(text: string, node: ScalarNode, offset: number): number {
  const { at, value, form } = node;
  if (form === "verbatim") return at + offset;
  if (form === "decoded") return at;
  if (form === "folded") return solidsOf(text, node)[offset] ?? at;
  const before = String(value).slice(0, offset).split("\n");
  let line = at;
  for (let skipped = 1; skipped < before.length; skipped++) line = text.indexOf("\n", line) + 1;
  const whole = /^[^\r\n]*/.exec(text.slice(line))?.[0] ?? "";
  // A blank line may be shorter than the indentation, and what an indicator leaves of it is the value's.
  const own = String(value).split("\n", before.length).at(-1) as string;
  return line + Math.max(whole.length - own.length, 0) + (before.at(-1) as string).length;
}

const solids = new WeakMap<ScalarNode, readonly number[]>();

/** By the offset into a folded value, that into the text: folding changes blanks and line ends, and nothing else. */
function solidsOf(text: string, node: ScalarNode): readonly number[] {
  const known = solids.get(node);
  if (known) return known;
  const value = String(node.value);
  const offsets: number[] = [];
  let at = node.at;
  for (const character of value.split("")) {
    const isSolid = /\S/.test(character);
    if (isSolid) at = text.indexOf(character, at) + 1;
    if (at === 0) break;
    offsets.push(isSolid ? at - 1 : at);
  }
  offsets.push(at);
  solids.set(node, offsets);
  return offsets;
}
