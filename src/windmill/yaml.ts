/**
 * YAML as a tree of nodes with offsets. js-yaml's event stream is read, since it is several times faster than a document
 * of `yaml` with the same places; what js-yaml rejects, and what the two are known to read otherwise, `yaml` (which the
 * wmill CLI itself reads with) decides.
 */
import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from "js-yaml";
import { plainValue } from "./yaml-scalar.ts";
import { readStrictly } from "./yaml-strictly.ts";

/** `at` is the offset of the node's first character. */
export interface MapNode {
  readonly kind: "map";
  readonly at: number;
  readonly entries: ReadonlyMap<string, Entry>;
}
export interface ListNode {
  readonly kind: "list";
  readonly at: number;
  readonly items: readonly Node[];
}
export interface ScalarNode {
  readonly kind: "scalar";
  readonly at: number;
  readonly value: string | number | boolean | null;
  /**
   * How an offset into the value leads to one into the text: `verbatim` by adding {@link at}, `literal` line by line,
   * `folded` by what is no blank, `decoded` not at all.
   */
  readonly form: "verbatim" | "literal" | "folded" | "decoded";
}
export type Node = MapNode | ListNode | ScalarNode;

export interface Entry {
  readonly key: string;
  /** Offset of the key. */
  readonly at: number;
  readonly node: Node;
}

export interface YamlFault {
  readonly kind: "syntax" | "duplicate-key" | "documents" | "size";
  readonly message: string;
  readonly at: number;
}

/** Maps and lists inside each other: `yaml`, which some texts are given to as well, fails from some eight hundred on. */
const MAX_DEPTH = 500;

/** Nodes once all aliases are written out; the CLI's own parser stops at aliases that multiply. */
const MAX_NODES = 2_000_000;

type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;

/** The document's tree, or the faults for which there is none. An empty text is a null. */
export async function parseYaml(text: string): Promise<{ readonly node: Node; readonly faults: readonly YamlFault[] }> {
  const nothing: Node = { kind: "scalar", at: 0, value: null, form: "decoded" };
  let events: readonly Event[];
  try {
    events = parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    return decide(text, error, nothing);
  }
  const documents = events.filter((it) => it.type === EVENT_ID.DOCUMENT).length;
  if (documents > 1) {
    const at = text.search(/^---/m) === 0 ? text.indexOf("\n---") + 1 : text.search(/^---/m);
    return { node: nothing, faults: [{ kind: "documents", message: `holds ${documents} YAML documents`, at }] };
  }
  const tree = buildTree(text, events, nothing);
  if (tree.faults.length > 0 || !mayDiffer(text, events)) return tree;
  const refused = (await readStrictly(text)).faults.filter((it) => it.kind === "syntax");
  return refused.length > 0 ? { node: nothing, faults: refused.slice(0, 3) } : tree;
}

/** What js-yaml takes and `yaml` does not: some places of anchors and tags, and line ends that are a mere `\r`. */
const mayDiffer = (text: string, events: readonly Event[]): boolean =>
  events.some((it) => ("anchorStart" in it && it.anchorStart >= 0) || ("tagStart" in it && it.tagStart >= 0)) ||
  (text.includes("\r") && /\r(?!\n)/.test(text));

/** js-yaml rejected the text: it is faulty where `yaml` rejects it too, else `yaml` reads it. */
async function decide(
  text: string,
  error: unknown,
  nothing: Node,
): Promise<{ node: Node; faults: readonly YamlFault[] }> {
  if (!(error instanceof YAMLException) || /depth/i.test(error.reason)) {
    return { node: nothing, faults: [{ kind: "size", message: `it nests deeper than ${MAX_DEPTH} levels`, at: 0 }] };
  }
  const { node, faults } = await readStrictly(text);
  return { node: faults.length === 0 ? (node ?? nothing) : nothing, faults: faults.slice(0, 3) };
}

/** A collection that is still open: a map holds the key that waits for its value. */
interface Open {
  readonly node: MapNode | ListNode;
  readonly add: (node: Node) => void;
}

function buildTree(text: string, events: readonly Event[], nothing: Node) {
  const faults: YamlFault[] = [];
  const anchors = new Map<string, { readonly node: Node; readonly size: () => number }>();
  let node: Node = nothing;
  let count = 0;
  const stack: Open[] = [];
  const starts: number[] = [];
  const sizes = new Map<Node, number>();

  // Of what has no text of its own, as after `key:`, the place is that of what stands before it.
  let last = 0;
  let end = 0;
  const placeOfNothing = (): number => {
    const list = stack.at(-1)?.node;
    if (list?.kind !== "list") return last;
    const dash = list.items.length === 0 ? list.at : dashAfter(text, end);
    // Nothing is looked for twice.
    end = dash === undefined ? text.length : dash + 1;
    return dash ?? last;
  };
  const place = (made: Node, event: { readonly anchorStart: number; readonly anchorEnd: number }): void => {
    last = made.at;
    if (event.anchorStart >= 0) {
      const name = text.slice(event.anchorStart, event.anchorEnd);
      anchors.set(name, { node: made, size: () => sizes.get(made) ?? 1 });
    }
    const parent = stack.at(-1);
    if (parent) parent.add(made);
    else node = made;
  };

  for (const event of events) {
    if (count > MAX_NODES) break;
    switch (event.type) {
      case EVENT_ID.SCALAR:
        count++;
        place(scalar(text, event, placeOfNothing), event);
        end = Math.max(end, event.valueEnd, event.tagEnd, event.anchorEnd);
        break;
      case EVENT_ID.SEQUENCE: {
        count++;
        const items: Node[] = [];
        const list: ListNode = { kind: "list", at: event.start, items };
        place(list, event);
        stack.push({ node: list, add: (it) => items.push(it) });
        starts.push(count);
        break;
      }
      case EVENT_ID.MAPPING: {
        count++;
        const map = openMap(event.start, faults);
        place(map.node, event);
        stack.push(map);
        starts.push(count);
        break;
      }
      case EVENT_ID.ALIAS: {
        const name = text.slice(event.anchorStart, event.anchorEnd);
        const target = anchors.get(name);
        const open = target && stack.some((it) => it.node === target.node);
        if (!target || open) {
          const message = `the alias *${name} ${open ? "contains itself" : "names no anchor before it"}`;
          faults.push({ kind: "syntax", message, at: event.anchorStart - 1 });
        } else count += target.size();
        stack.at(-1)?.add(target && !open ? target.node : { ...nothing, at: event.anchorStart });
        break;
      }
      case EVENT_ID.POP: {
        const closed = stack.pop();
        if (closed) sizes.set(closed.node, count - (starts.pop() as number) + 1);
        break;
      }
    }
  }
  if (count > MAX_NODES) {
    const message =
      anchors.size > 0 ? "its aliases multiply without end" : "it has more than 2,000,000 keys and values";
    return { node: nothing, faults: [{ kind: "size" as const, message, at: 0 }] };
  }
  return { node, faults };
}

function openMap(at: number, faults: YamlFault[]): Open {
  const entries = new Map<string, Entry>();
  /** The values of all keys, from the first on that is no text: `1` and `'1'` are two keys of YAML. */
  let seen: Set<ScalarNode["value"]> | undefined;
  const isSecond = (it: Node, name: string): boolean => {
    if (seen === undefined && it.kind === "scalar" && typeof it.value === "string") return entries.has(name);
    seen ??= new Set(entries.keys());
    if (it.kind !== "scalar" || seen.has(it.value)) return it.kind === "scalar";
    seen.add(it.value);
    return false;
  };
  let key: Node | undefined;
  return {
    node: { kind: "map", at, entries },
    add(it) {
      if (key === undefined) {
        key = it;
        return;
      }
      const name = key.kind === "scalar" ? String(key.value) : "";
      if (isSecond(key, name)) {
        faults.push({ kind: "duplicate-key", message: `the key \`${name}\` stands twice`, at: key.at });
      }
      // JSON, of which wmill reads the same files, takes the last.
      entries.set(name, { key: name, at: key.at, node: it });
      key = undefined;
    },
  };
}

/** Offset of the next dash behind which nothing stands. */
function dashAfter(text: string, from: number): number | undefined {
  const dash = /\n[ \t]*-(?=[ \t]*(?:#|\r?\n|$))/g;
  dash.lastIndex = from;
  return dash.test(text) ? dash.lastIndex - 1 : undefined;
}

function scalar(text: string, event: ScalarEvent, placeOfNothing: () => number): ScalarNode {
  const value = getScalarValue(text, event);
  const tag = event.tagStart < 0 ? "" : text.slice(event.tagStart, event.tagEnd);
  const plain = event.style === SCALAR_STYLE.PLAIN;
  const start = [event.valueStart, event.tagStart, event.anchorStart].find((it) => it >= 0) ?? placeOfNothing();
  const at = event.tagStart < 0 ? start : event.tagStart;
  // The CLI's own tags: `!inline path` without quotes means the text.
  if (tag === "!inline" || tag === "!inline_fileset") {
    return { kind: "scalar", at, value: `${tag} ${value}`, form: "decoded" };
  }
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  const verbatim = event.fast && (plain || quoted) && text.startsWith(value, event.valueStart);
  const form = verbatim ? "verbatim" : (forms[event.style] ?? "decoded");
  if (plain && tag === "") return { kind: "scalar", at: start, value: plainValue(value), form };
  return { kind: "scalar", at: form === "decoded" ? at : start, value, form };
}

/** Of several lines. What is quoted may hold escapes, and is decoded. */
const forms: Readonly<Record<number, ScalarNode["form"]>> = {
  [SCALAR_STYLE.LITERAL_BLOCK]: "literal",
  [SCALAR_STYLE.FOLDED_BLOCK]: "folded",
  [SCALAR_STYLE.PLAIN]: "folded",
};
