/** YAML as `yaml` reads it, and so the wmill CLI. */
import type { Document } from "yaml";
import type { Entry, Node, YamlFault } from "./yaml.ts";

/** The package is a seventh of all that is loaded for a workspace, and few have a file that needs it. */
export async function readStrictly(
  text: string,
): Promise<{ readonly node: Node | undefined; readonly faults: readonly YamlFault[] }> {
  const yaml = await import("yaml");
  const document = yaml.parseDocument(text, { prettyErrors: false, logLevel: "silent" });
  const faults = document.errors.map(({ code, message, pos }): YamlFault => {
    return { kind: code === "DUPLICATE_KEY" ? "duplicate-key" : "syntax", message: firstLine(message), at: pos[0] };
  });
  return { node: document.contents ? fromDocument(document, yaml) : undefined, faults };
}

const firstLine = (text: string): string => (text.split("\n")[0] as string).replace(/\.$/, "");

/** An alias becomes a null here: it is the rare text of the rare disagreement. */
function fromDocument(document: Document.Parsed, { isMap, isScalar, isSeq }: typeof import("yaml")): Node {
  const convert = (node: unknown): Node => {
    const at = (node as { range?: readonly number[] } | null)?.range?.[0] ?? 0;
    if (isSeq(node)) return { kind: "list", at, items: node.items.map(convert) };
    if (isMap(node)) {
      const entries = node.items.map((pair): [string, Entry] => {
        const key = convert(pair.key);
        const name = key.kind === "scalar" ? String(key.value) : "";
        return [name, { key: name, at: key.at, node: convert(pair.value) }];
      });
      return { kind: "map", at, entries: new Map(entries) };
    }
    const value = isScalar(node) ? node.value : null;
    const known = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    return { kind: "scalar", at, value: known ? value : null, form: "decoded" };
  };
  return convert(document.contents);
}
