/**
 * wmill-lock.yaml as `wmill` itself writes it: a key and a hash a line, thousands of them. What has any other form is
 * left to the parser of YAML, which takes ten times as long for it.
 */
import type { Entry, MapNode, Node, ScalarNode } from "./yaml.ts";

const head = /^version: v[12]\nlocks:\n/;
// No key that YAML would take for anything but a text.
const line = / {2}([A-Za-z_.][\w.+-]*\/[\w./+-]*): ([0-9a-f]{64})\n/y;

/** The same tree that the parser would make; nothing for a file of any other form. */
export function plainLocks(text: string): Node | undefined {
  const [start = ""] = head.exec(text) ?? [];
  if (start === "") return undefined;
  const hashes = new Map<string, Entry>();
  line.lastIndex = start.length;
  while (line.lastIndex < text.length) {
    const at = line.lastIndex + 2;
    const [, key = "", hash = ""] = line.exec(text) ?? [];
    // All digits, or these around one `e`, are a number; what stands twice is a fault.
    if (key === "" || hashes.has(key) || !/[a-df]/.test(hash)) return undefined;
    hashes.set(key, { key, at, node: verbatim(hash, at + key.length + 2) });
  }
  if (hashes.size === 0) return undefined;
  const version = verbatim(start.slice("version: ".length, "version: v2".length), "version: ".length);
  return map(0, [
    { key: "version", at: 0, node: version },
    { key: "locks", at: "version: v2\n".length, node: { kind: "map", at: start.length + 2, entries: hashes } },
  ]);
}

const verbatim = (value: string, at: number): ScalarNode => ({ kind: "scalar", at, value, form: "verbatim" });

const map = (at: number, entries: readonly Entry[]): MapNode => ({
  kind: "map",
  at,
  entries: new Map(entries.map((it) => [it.key, it])),
});
