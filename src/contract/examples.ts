import { quote } from "../quote.ts";
import type { ContractExample, Model } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
import { type Entry, type MapNode, type Node, parseYaml, toValue } from "./nodes.ts";
import { type Reading, report } from "./reading.ts";

/**
 * Sample inputs and outputs that a contract carries: `examples: [{type, model, data}]` of DCS 0.9, or `input` and
 * `output` in place of `data`, and a model's own `examples` (DCS 1.x), which are records of that model.
 */
export function readExamples(
  reading: Reading,
  modelsEntry: Entry | undefined,
  models: readonly Model[],
): readonly ContractExample[] {
  const top = itemsOf(reading, reading.root.entries.get("examples")).map((item, index) =>
    readExample(reading, item, `example ${index + 1}`, models),
  );
  const held = modelsEntry?.node.kind === "map" ? [...modelsEntry.node.entries.values()] : [];
  const own = held.flatMap(({ key, node }) =>
    itemsOf(reading, node.kind === "map" ? node.entries.get("examples") : undefined).flatMap((item, index) => {
      const data = dataOf(reading, item, item);
      if (!data) return [];
      const side = sideOf(key, models);
      return [{ name: `${key} example ${index + 1}`, model: key, [side]: data.value, location: item.location }];
    }),
  );
  return [...top, ...own].flatMap((it) => it ?? []);
}

function itemsOf(reading: Reading, entry: Entry | undefined): readonly Node[] {
  if (!entry || (entry.node.kind === "scalar" && entry.node.value === null)) return [];
  if (entry.node.kind === "list") return entry.node.items;
  report(reading, "contract.example-unread", "`examples` is no list: write `examples: [{model: …, data: …}]`.", entry);
  return [];
}

function readExample(
  reading: Reading,
  item: Node,
  fallback: string,
  models: readonly Model[],
): ContractExample | undefined {
  if (item.kind !== "map" || !["data", "input", "output"].some((it) => item.entries.has(it))) {
    report(
      reading,
      "contract.example-unread",
      "The example has no `data`: write `{model: …, data: …}` or `{input: …, output: …}`.",
      item,
    );
    return undefined;
  }
  const type = textAt(item, "type");
  if (type?.toLowerCase() === "csv") {
    report(reading, "contract.example-unread", "Examples in CSV are not read: write the data as YAML or JSON.", item);
    return undefined;
  }
  // Some contracts name the model where the kind of the data belongs.
  const misplaced = item.entries.has("model") ? undefined : models.find((it) => it.name === type)?.name;
  const model = textAt(item, "model") ?? misplaced;
  if (misplaced !== undefined) {
    const right = `write \`model: ${quote(misplaced)}\``;
    report(reading, "contract.form", `The \`type\` of the example is read as its model: ${right}.`, item);
  } else if (model === undefined && item.entries.has("data") && models.length > 1) {
    const named = models.slice(0, 5).map((it) => `\`model: ${quote(it.name)}\``);
    const right = `write ${named.join(" or ")}, or \`{input: …, output: …}\``;
    report(reading, "contract.example-unread", `The example does not say whose data it holds: ${right}.`, item);
    return undefined;
  }
  const parts = ["data", "input", "output"].flatMap((key) => {
    const entry = item.entries.get(key);
    const read = entry && dataOf(reading, entry.node, entry);
    return entry ? [{ side: key === "data" ? sideOf(model, models) : key, read }] : [];
  });
  if (parts.some((it) => !it.read)) return undefined;
  return {
    name: textAt(item, "name") ?? fallback,
    ...(model !== undefined && { model }),
    ...(Object.fromEntries(parts.map((it) => [it.side, it.read?.value])) as Pick<ContractExample, "input" | "output">),
    location: item.location,
  };
}

/** The side of a lone `data`. Only the sides that are chosen later tell; whoever reads it goes by the model's name. */
const sideOf = (model: string | undefined, models: readonly Model[]): "input" | "output" =>
  models.find((it) => it.name === model)?.role === "input" ? "input" : "output";

const textAt = (map: MapNode, key: string): string | undefined => {
  const node = map.entries.get(key)?.node;
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
};

/** Data as YAML nodes, or as text that holds a JSON or YAML document. */
function dataOf(reading: Reading, node: Node, place: Pick<Node, "location">): { readonly value: Value } | undefined {
  if (node.kind !== "scalar" || typeof node.value !== "string" || !/^\s*(\{|\[|---|[^\s]+:\s|- )/.test(node.value)) {
    return { value: toValue(node) };
  }
  const inner = parseYaml(node.value, node.location.file);
  if (inner.ok) return { value: toValue(inner.value) };
  const fault = inner.findings[0];
  const where = fault?.location ? ` (line ${fault.location.line} of the data)` : "";
  report(
    reading,
    "contract.example-unread",
    `The example's data is text that cannot be read${where}: ${fault?.message}`,
    place,
  );
  return undefined;
}
