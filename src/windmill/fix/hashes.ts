/** wmill-lock.yaml, mended line by line. */
import type { Pair, Scalar } from "yaml";

/**
 * What the file shall hold, by its own keys: a hash, or `gone`. Entries of other keys stay byte for byte as they are.
 */
export async function mendHashes(text: string, wanted: ReadonlyMap<string, string>): Promise<string> {
  const { isMap, isScalar, parseDocument, stringify } = await import("yaml");
  const document = parseDocument(text, { logLevel: "silent" });
  const locks = document.get("locks", true);
  if (document.errors.length > 0 || !isMap(locks) || locks.flow) return text;
  const ending = text.includes("\r\n") ? "\r\n" : "\n";
  const edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  const known = new Set<string>();
  const entries = locks.items.filter(
    (it): it is Pair<Scalar<string>, Scalar> => isScalar(it.key) && isScalar(it.value),
  );
  const place = ({ key }: Pair<Scalar<string>, Scalar>) => key.range?.[0] ?? 0;
  const lineOf = (offset: number) => text.lastIndexOf("\n", offset - 1) + 1;
  const nextLine = (offset: number) => text.indexOf("\n", offset) + 1 || text.length;
  for (const it of entries) {
    const own = it.key.value.replace(/^\.\//, "");
    known.add(own);
    const hash = wanted.get(own);
    const [from, to] = it.value?.range ?? [0, 0];
    if (hash === undefined) continue;
    if (hash === gone) edits.push({ from: lineOf(place(it)), to: nextLine(to), text: "" });
    else edits.push({ from, to, text: stringify(hash).trim() });
  }
  const [first] = entries;
  const indent = first ? text.slice(lineOf(place(first)), place(first)) : "  ";
  for (const [key, hash] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (known.has(key) || hash === gone) continue;
    const next = entries.find((it) => it.key.value > key);
    const from = next ? lineOf(place(next)) : nextLine((entries.at(-1)?.value?.range ?? [0, text.length])[1]);
    const open = from === text.length && !text.endsWith("\n") ? ending : "";
    const line = stringify({ [key]: hash }, { lineWidth: 0 }).trimEnd();
    edits.push({ from, to: from, text: `${open}${indent}${line}${ending}` });
  }
  edits.sort((a, b) => a.from - b.from || a.to - b.to);
  let mended = "";
  let at = 0;
  for (const it of edits) {
    mended += text.slice(at, it.from) + it.text;
    at = it.to;
  }
  return mended + text.slice(at);
}

/** Stands for a hash that shall not be there. */
export const gone = "gone";
