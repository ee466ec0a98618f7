import { stringify } from "yaml";
import type { Contract, Sides } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
import { dcs } from "./dcs.ts";
import { type Entry, type MapNode, type Node, type Place, toValue } from "./nodes.ts";
import { treeOf } from "./read.ts";
import { followPointer } from "./references.ts";

/**
 * The part of a contract that a provider needs, as its author wrote it, comments kept: what it is, the models of the two
 * sides, and the definitions that they refer to. Examples are left out: they may be held back.
 */
export function excerpt(contract: Contract, sides: Sides): string {
  const root = treeOf(contract);
  if (root === undefined) return "";
  const selection = select(root, contract, sides);
  return standsOnOwnLines(contract.text, selection)
    ? linesOf(contract.text, selection)
    : stringify(keptValue(root, selection), { lineWidth: 0 });
}

/** What is kept of a document: whole places, keys on the way to them, and places cut out of the whole ones. */
interface Selection {
  readonly whole: ReadonlySet<Node | Entry>;
  readonly ways: ReadonlySet<Entry>;
  readonly cut: ReadonlySet<Entry>;
  /** Kept nodes that aliases take from outside of the kept places. */
  readonly outside: boolean;
}

function select(root: MapNode, contract: Contract, sides: Sides): Selection {
  const whole = new Set<Node | Entry>();
  const ways = new Set<Entry>();
  const keepPath = (steps: readonly Entry[] | undefined) => {
    steps?.slice(0, -1).map((it) => ways.add(it));
    const last = steps?.at(-1);
    if (last && !ways.has(last)) whole.add(last);
  };
  for (const pointer of heads[contract.format]) keepPath(followPointer(root, pointer));

  const lines = new Set(
    [sides.input, sides.output].flatMap((it) => (it ? [`${it.location.line}:${it.location.column}`] : [])),
  );
  const isSide = ({ location }: Place) => lines.has(`${location.line}:${location.column}`);
  const queue: (Node | Entry)[] = [];
  for (const holder of root.entries.values()) {
    const children =
      holder.node.kind === "map"
        ? [...holder.node.entries.values()]
        : holder.node.kind === "list"
          ? holder.node.items
          : [];
    const kept = children.filter(isSide);
    if (kept.length > 0) ways.add(holder);
    queue.push(...kept);
  }

  const cut = new Set<Entry>();
  let outside = false;
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (whole.has(next)) continue;
    whole.add(next);
    const seen = survey("node" in next ? next.node : next, contract.format === "dcs");
    for (const it of seen.examples) cut.add(it);
    const { start, end } = next;
    outside ||= seen.nodes.some((it) => it.start < start || it.end > end);
    for (const pointer of seen.references) {
      const steps = followPointer(root, pointer) ?? [];
      for (const it of steps.slice(0, -1)) ways.add(it);
      queue.push(...steps.slice(-1));
    }
  }
  return { whole, ways, cut, outside };
}

/** What tells the format, its version and what the contract is about; owners and contacts are nobody's business. */
const heads = {
  odcs: ["#/apiVersion", "#/kind", "#/name", "#/version", "#/description"],
  dcs: ["#/dataContractSpecification", "#/info/title", "#/info/version", "#/info/description"],
} as const;

interface Survey {
  readonly nodes: Node[];
  readonly examples: Entry[];
  readonly references: string[];
}

/**
 * Everything within a model or a definition. The keys of DCS's `fields` are names: a field may be called `examples`.
 */
function survey(top: Node, namesInMaps: boolean): Survey {
  const found: Survey = { nodes: [], examples: [], references: [] };
  const memberKeys = new Set([dcs.children.key, ...dcs.children.also]);
  const visit = (node: Node, namesHere: boolean): void => {
    found.nodes.push(node);
    if (node.kind === "list") for (const it of node.items) visit(it, false);
    if (node.kind !== "map") return;
    for (const entry of node.entries.values()) {
      if (!namesHere && /^examples?$/.test(entry.key)) {
        found.examples.push(entry);
        continue;
      }
      const { node: held } = entry;
      if (entry.key === "$ref" && held.kind === "scalar") found.references.push(held.source);
      visit(held, !namesHere && namesInMaps && memberKeys.has(entry.key));
    }
  };
  visit(top, false);
  return found;
}

/** Whether lines can be kept and cut without taking others along: not so in JSON and in flow style. */
function standsOnOwnLines(text: string, { whole, ways, cut, outside }: Selection): boolean {
  if (outside) return false;
  const before = ({ start }: Place) => text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const isLast = ({ end }: Place) =>
    /^[ \t]*(#.*)?$/.test(text.slice(end, (text.indexOf("\n", end) + 1 || text.length + 1) - 1));
  return (
    [...whole].every((it) => /^[ \t]*(- +)?$/.test(before(it)) && isLast(it)) &&
    [...cut].every((it) => /^[ \t]*$/.test(before(it)) && isLast(it)) &&
    [...ways].every((it) => it.node.kind !== "scalar" && it.node.location.line > it.location.line)
  );
}

function linesOf(text: string, { whole, ways, cut }: Selection): string {
  const lines = text.split("\n");
  const kept = new Array<boolean>(lines.length).fill(false);
  const mark = (place: Place, value: boolean) => kept.fill(value, place.location.line - 1, place.lastLine);
  for (const it of whole) {
    mark(it, true);
    for (let above = it.location.line - 2; /^\s*#/.test(lines[above] ?? ""); above--) kept[above] = true;
  }
  for (const it of ways) kept[it.location.line - 1] = true;
  for (const it of cut) mark(it, false);
  return `${lines.filter((_, index) => kept[index]).join("\n")}\n`;
}

/** The selection as a value, for documents whose lines cannot be taken apart. */
function keptValue(node: Node, selection: Selection): Value {
  const { whole, ways, cut } = selection;
  if (node.kind === "list") return node.items.filter((it) => whole.has(it)).map((it) => uncut(it, cut));
  if (node.kind === "scalar") return node.value;
  return Object.fromEntries(
    [...node.entries.values()].flatMap((it): [string, Value][] => {
      if (whole.has(it)) return [[it.key, uncut(it.node, cut)]];
      return ways.has(it) ? [[it.key, keptValue(it.node, selection)]] : [];
    }),
  );
}

function uncut(node: Node, cut: ReadonlySet<Entry>): Value {
  if (node.kind === "list") return node.items.map((it) => uncut(it, cut));
  if (node.kind === "scalar") return toValue(node);
  return Object.fromEntries(
    [...node.entries.values()].flatMap((it): [string, Value][] => (cut.has(it) ? [] : [[it.key, uncut(it.node, cut)]])),
  );
}
