/** A map in block style whose collections are changed by whole lines. */
import type { Pair, YAMLMap } from "yaml";
import { type Edit, insertion, lineOf, nextLine } from "./edits.ts";

interface Change {
  /** Names of pairs, or values of a list. */
  readonly gone: ReadonlySet<string>;
  /** Lines for the end, as they are indented among themselves. */
  readonly added: readonly string[];
  /** How a collection without items is written. */
  readonly empty: "{}" | "[]";
}

export interface Block {
  /** What one level is indented by. */
  readonly indent: string;
  readonly holds: (key: string) => boolean;
  /** Changes the collection of a key, which is made where it lacks. Nothing where it is written in flow style. */
  readonly reshape: (key: string, change: Change) => readonly Edit[] | undefined;
}

/** @param map in block style, one level deep in its document, with at least one pair */
export function blockOf(text: string, map: YAMLMap, yaml: typeof import("yaml")): Block {
  const { isMap, isPair, isScalar, isSeq } = yaml;
  const keyOf = (it: unknown) => (isPair(it) ? it.key : it);
  const nameOf = (it: unknown): string => String(isScalar(it) ? it.value : "");
  const startOf = (it: unknown): number => rangeOf(keyOf(it))[0];
  const indentOf = (it: unknown): string => /^ */.exec(text.slice(lineOf(text, startOf(it))))?.[0] ?? "";
  /** Behind the last character; a comment after it is not counted. */
  const endOf = (it: unknown): number => {
    if (isPair(it)) return Math.max(rangeOf(it.key)[1], endOf(it.value));
    if ((isMap(it) || isSeq(it)) && !it.flow) return endOf(it.items.at(-1));
    return text.slice(0, rangeOf(it)[1]).trimEnd().length;
  };
  const pairOf = (key: string): Pair | undefined => map.items.find((it) => nameOf(it.key) === key);
  const outer = indentOf(map.items[0]);
  const indent = outer || "  ";

  return {
    indent,
    holds: (key) => pairOf(key) !== undefined,
    reshape(key, { gone, added, empty }) {
      const pair = pairOf(key);
      const value = isMap(pair?.value) || isSeq(pair?.value) ? pair.value : undefined;
      const items: readonly unknown[] = value?.items ?? [];
      const taken = items.filter((it) => gone.has(nameOf(keyOf(it))));
      if (taken.length === 0 && added.length === 0) return [];
      if (value?.flow && items.length > 0) return undefined;
      const edits = taken.map((it): Edit => {
        return { from: lineOf(text, startOf(it)), to: nextLine(text, endOf(it)), text: "" };
      });
      const colon = pair ? text.indexOf(":", rangeOf(pair.key)[1]) + 1 : 0;
      if (added.length === 0) {
        return taken.length < items.length ? edits : [...edits, { from: colon, to: colon, text: ` ${empty}` }];
      }
      if (value?.flow) edits.push({ from: colon, to: endOf(value), text: "" });
      const inner = items.length > 0 ? indentOf(items[0]) : outer + indent;
      const head = pair ? [] : [`${outer}${key}:`];
      const at = nextLine(text, endOf(pair ?? map.items.at(-1)));
      return [...edits, insertion(text, at, [...head, ...added.map((it) => inner + it)])];
    },
  };
}

/** Offsets of a node; zeros for what the document does not hold. */
const rangeOf = (it: unknown): readonly [number, number] =>
  (it as { readonly range?: readonly [number, number] } | null | undefined)?.range ?? [0, 0];
