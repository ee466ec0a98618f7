/** wmill-lock.yaml, mended line by line. */
import type { Pair, Scalar } from "yaml";
import { applyEdits, type Edit, insertion, lineOf, nextLine } from "./edits.ts";

/**
 * What the file shall hold, by its own keys: a hash, or `gone`. Entries of other keys stay byte for byte as they are.
 */
export async function mendHashes(text: string, wanted: ReadonlyMap<string, string>): Promise<string> {
  const { isMap, isScalar, parseDocument, stringify } = await import("yaml");
  // To look for keys that stand twice, each would be compared with every other: whoever read the hashes has looked.
  const document = parseDocument(text, { logLevel: "silent", uniqueKeys: false });
  const locks = document.get("locks", true);
  if (document.errors.length > 0 || !isMap(locks) || locks.flow) return text;
  const edits: Edit[] = [];
  const known = new Set<string>();
  // A key that is no text names no asset.
  const entries = locks.items.filter(
    (it): it is Pair<Scalar<string>, Scalar> =>
      isScalar(it.key) && typeof it.key.value === "string" && isScalar(it.value),
  );
  const place = ({ key }: Pair<Scalar<string>, Scalar>) => key.range?.[0] ?? 0;
  for (const it of entries) {
    const own = it.key.value.replace(/^\.\//, "");
    known.add(own);
    const hash = wanted.get(own);
    const [from, to] = it.value?.range ?? [0, 0];
    if (hash === undefined) continue;
    if (hash === gone) edits.push({ from: lineOf(text, place(it)), to: nextLine(text, to), text: "" });
    else edits.push({ from, to, text: stringify(hash).trim() });
  }
  const [first] = entries;
  const indent = first ? text.slice(lineOf(text, place(first)), place(first)) : "  ";
  for (const [key, hash] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (known.has(key) || hash === gone) continue;
    const next = entries.find((it) => it.key.value > key);
    const at = next ? lineOf(text, place(next)) : nextLine(text, (entries.at(-1)?.value?.range ?? [0, text.length])[1]);
    edits.push(insertion(text, at, [indent + stringify({ [key]: hash }, { lineWidth: 0 }).trimEnd()]));
  }
  return applyEdits(text, edits);
}

/** Stands for a hash that shall not be there. */
export const gone = "gone";
