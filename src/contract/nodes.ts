/**
 * YAML text as a tree of plain nodes with places. Aliases and merge keys are resolved, duplicate keys found, and sizes
 * bounded here, so that readers see only maps, lists and scalars.
 */
import { isAlias, isMap, isScalar, LineCounter, type Pair, parseDocument, type Node as YamlNode } from "yaml";
import { type Checked, checked, type Finding, type Location, rejected } from "../findings.ts";
import { quote } from "../quote.ts";
import type { Value } from "../types/value.ts";
import { finding, quoted, refuse } from "./rules.ts";

/** Where something stands: `start` and `end` are offsets into the text, `end` without trailing blanks. */
export interface Place {
  readonly location: Location;
  readonly lastLine: number;
  readonly start: number;
  readonly end: number;
}

export type ScalarValue = null | boolean | number | bigint | string;

export interface MapNode extends Place {
  readonly kind: "map";
  readonly entries: ReadonlyMap<string, Entry>;
}
export interface ListNode extends Place {
  readonly kind: "list";
  readonly items: readonly Node[];
}
export interface ScalarNode extends Place {
  readonly kind: "scalar";
  readonly value: ScalarValue;
  /** As written, without quotes: `1.0` where {@link value} is 1. */
  readonly source: string;
}
export type Node = MapNode | ListNode | ScalarNode;

/** A key with its value; its place is that of both, its location the key's. */
export interface Entry extends Place {
  readonly key: string;
  readonly node: Node;
}

/** Characters of text, nodes after aliases are resolved, levels of nesting. */
const limits = { text: 2 << 20, nodes: 200_000, depth: 64 } as const;

/** Characters that stand in no YAML but as escapes. */
const CONTROL = /(?![\t\n\r\u0085])\p{Cc}/u;

/** Parses one YAML document (JSON is YAML too). The faults are all of them, at most 20. */
export function parseYaml(text: string, file: string): Checked<Node> {
  const top = { file, line: 1, column: 1 };
  if (text.length > limits.text) {
    const fact = `The text has ${text.length} characters; at most ${limits.text} are read.`;
    return rejected(finding("contract.too-large", fact, { location: top }));
  }
  const lineCounter = new LineCounter();
  const locate = (offset: number): Location => {
    const { line, col } = lineCounter.linePos(Math.min(offset, text.length));
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const document = parseDocument(text, {
    lineCounter,
    intAsBigInt: true,
    // Found in nodes.ts instead: the parser compares every key with every other.
    uniqueKeys: false,
    prettyErrors: false,
    resolveKnownTags: false,
  });
  const control = text.search(CONTROL);
  if (control !== -1) {
    const code = (text.codePointAt(control) as number).toString(16).padStart(4, "0").toUpperCase();
    const fact = `The text holds the control character U+${code}, which YAML does not allow.`;
    return rejected(finding("contract.unreadable", fact, { location: locate(control) }));
  }
  const faults = [...document.errors, ...document.warnings].slice(0, 20).map(({ message, pos }) => {
    const fact = quote((message.split("\n")[0] as string).replace(/\.$/, ""), 200);
    return finding("contract.unreadable", `The YAML cannot be read: ${fact}.`, { location: locate(pos[0]) });
  });
  if (faults.length > 0) return rejected(...faults);
  const located = locateNodes(document.contents, text, locate);
  return located.findings.length > 0 ? refuse(located.findings) : checked(located.node);
}

function locateNodes(
  contents: YamlNode | null,
  text: string,
  locate: (offset: number) => Location,
): { readonly node: Node; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const sizes = new Map<Node, number>();
  const anchors = new Map<string, Node | "open">();
  let mergedEntries = 0;

  const place = (start: number, until: number): Place => {
    let end = until;
    while (end > start && /\s/.test(text[end - 1] as string)) end--;
    return { location: locate(start), lastLine: locate(Math.max(start, end - 1)).line, start, end };
  };
  const nothing = (at: number): ScalarNode => ({ kind: "scalar", value: null, source: "", ...place(at, at) });
  const sized = <T extends Node>(node: T, parts: readonly Node[]): T => {
    sizes.set(
      node,
      parts.reduce((sum, it) => sum + (sizes.get(it) ?? 1), 1),
    );
    return node;
  };

  const convert = (node: YamlNode | null | undefined, at: number, depth: number): Node => {
    if (!node) return nothing(at);
    const [start, until] = node.range ?? [at, at];
    if (isAlias(node)) return resolve(node.source, start);
    if (depth > limits.depth) {
      const fact = `The contract nests deeper than ${limits.depth} levels.`;
      findings.push(finding("contract.too-large", fact, { location: locate(start) }));
      return nothing(start);
    }
    if (node.anchor) anchors.set(node.anchor, "open");
    const here = place(start, until);
    const made = isScalar(node)
      ? scalar(node.value, node.source, here)
      : isMap(node)
        ? map(node.items as Pair<YamlNode, YamlNode | null>[], here, depth)
        : list(node.items as YamlNode[], here, depth);
    if (node.anchor) anchors.set(node.anchor, made);
    return made;
  };

  const resolve = (name: string, at: number): Node => {
    const target = anchors.get(name);
    if (target && target !== "open") return target;
    const fact = target
      ? `The alias ${quoted(`*${name}`)} contains itself.`
      : `The alias ${quoted(`*${name}`)} names no anchor that stands before it.`;
    findings.push(finding("contract.alias", fact, { location: locate(at) }));
    return nothing(at);
  };

  const scalar = (value: unknown, source: string | undefined, here: Place): ScalarNode => ({
    kind: "scalar",
    value: narrow(value),
    source: source ?? String(value),
    ...here,
  });

  const list = (items: readonly YamlNode[], here: Place, depth: number): ListNode => {
    const nodes = items.map((it) => convert(it, here.start, depth + 1));
    return sized({ kind: "list", items: nodes, ...here }, nodes);
  };

  const map = (pairs: readonly Pair<YamlNode, YamlNode | null>[], here: Place, depth: number): MapNode => {
    const entries = new Map<string, Entry>();
    const merged: Node[] = [];
    for (const pair of pairs) {
      const from = pair.key?.range?.[0] ?? here.start;
      const key = convert(pair.key, from, depth + 1);
      const node = convert(pair.value, pair.key?.range?.[1] ?? from, depth + 1);
      const span = place(from, Math.max(pair.value?.range?.[1] ?? 0, pair.key?.range?.[1] ?? 0));
      if (key.kind !== "scalar") {
        const fact = "A key is a list or a map, not a name.";
        findings.push(finding("contract.unreadable", fact, { location: span.location }));
        continue;
      }
      if (isScalar(pair.key) && pair.key.type === "PLAIN" && key.source === "<<") {
        merged.push(...(node.kind === "list" ? node.items : [node]));
        continue;
      }
      const first = entries.get(key.source);
      if (first) {
        const fact = `${quoted(key.source)} stands twice in one map, first on line ${first.location.line}.`;
        findings.push(finding("contract.duplicate-key", fact, { location: span.location }));
        continue;
      }
      entries.set(key.source, { key: key.source, node, ...span });
    }
    // A merge key (YAML 1.1, which the tools for contracts read) never overrides what the map states itself.
    for (const { entries: more } of merged.filter((it) => it.kind === "map")) {
      mergedEntries += more.size;
      if (mergedEntries > limits.nodes) break;
      for (const entry of more.values()) if (!entries.has(entry.key)) entries.set(entry.key, entry);
    }
    return sized(
      { kind: "map", entries, ...here },
      [...entries.values()].map((it) => it.node),
    );
  };

  const node = convert(contents, 0, 0);
  if ((sizes.get(node) ?? 1) > limits.nodes || mergedEntries > limits.nodes) {
    const fact = `The contract has more than ${limits.nodes} nodes once its aliases are written out.`;
    findings.push(finding("contract.too-large", fact, { location: node.location }));
  }
  return { node, findings };
}

function narrow(value: unknown): ScalarValue {
  if (typeof value === "bigint") return safe(value) ? Number(value) : value;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

const safe = (value: bigint): boolean => value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER;

/** The plain value of a node. */
export function toValue(node: Node): Value {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "list":
      return node.items.map(toValue);
    case "map":
      // fromEntries defines keys, so that `__proto__` is one like any other.
      return Object.fromEntries([...node.entries.values()].map((it) => [it.key, toValue(it.node)]));
  }
}
