/** The `quality` of a model or a field, as ODCS 3 writes it; DCS 1 has the same form. */
import type { IoRule, QualityRule, SqlRule } from "../types/contract.ts";
import { baseOf, type Holder, readMetric } from "./metrics.ts";
import type { Entry, MapNode, Node } from "./nodes.ts";
import { readSql } from "./read-sql.ts";
import { checkSpelling, entryOf, isNull, type Reading, readText, report, shown } from "./reading.ts";
import { quoted } from "./rules.ts";
import { operatorKeys } from "./thresholds.ts";

/** What was read of one `quality` block. */
export interface Quality {
  readonly rules: readonly QualityRule[];
  readonly io: readonly IoRule[];
  readonly sql: readonly SqlRule[];
}

const ruling = ["type", "metric", "rule", "arguments", "unit", "severity", "engine", "implementation", "query"];
const known = [
  ..."id name description dimension businessImpact method schedule scheduler tags customProperties".split(" "),
  ..."authoritativeDefinitions dialect validValues specification".split(" "),
];

/** Reads a block. What nobody judges is said; nothing is left out in silence. */
export function readQuality(reading: Reading, map: MapNode, holder: Holder): Quality {
  const entry = entryOf(reading, map, "quality");
  const items = entry && !isNull(entry.node) ? itemsOf(reading, entry) : [];
  const read = items.map((it) => readItem(reading, it, holder));
  return {
    rules: read.flatMap((it) => it.rules),
    io: read.flatMap((it) => it.io),
    sql: read.flatMap((it) => it.sql),
  };
}

/** Says of a `quality` block of items or a map's values that nobody looks at it: they are no field and no model. */
export function reportUnheld(reading: Reading, { entries }: MapNode): void {
  const entry = entries.get("quality");
  if (!entry || isNull(entry.node)) return;
  const right = "write it into the `quality` of a field, or of the model";
  report(reading, "contract.quality-not-judged", `\`quality\` of items and values is not judged: ${right}.`, entry);
}

const nothing: Quality = { rules: [], io: [], sql: [] };

function itemsOf(reading: Reading, entry: Entry): readonly MapNode[] {
  const { node } = entry;
  if (node.kind === "map" && ["metric", "engine", "query"].some((it) => node.entries.has(it))) {
    report(reading, "contract.form", "`quality` is one rule: write it as a list, `quality: [{…}]`.", entry);
    return [node];
  }
  if (node.kind !== "list") {
    notJudged(reading, entry, node);
    return [];
  }
  return node.items.flatMap((it) => {
    if (it.kind === "map") return [it];
    notJudged(reading, it, it);
    return [];
  });
}

const rightForm = "write `quality: [{metric: rowCount, mustBeGreaterThan: 0}]`, or another metric of ODCS";

/** Says of a block in another form (SodaCL, Great Expectations, free text) that nobody looks at it. */
export function notJudged(reading: Reading, place: Pick<Entry, "location">, node: Node): void {
  const type = node.kind === "map" ? node.entries.get("type")?.node : undefined;
  const what = type?.kind === "scalar" ? `The ${quoted(type.source)} block` : `${shown(node)} under \`quality\``;
  report(reading, "contract.quality-not-judged", `${what} is not judged: ${rightForm}.`, place);
}

function readItem(reading: Reading, item: MapNode, holder: Holder): Quality {
  checkSpelling(reading, item, [...ruling, ...operatorKeys], known);
  const stated = entryOf(reading, item, "type");
  const type = stated ? String(readText(reading, stated)).toLowerCase() : impliedType(item);
  switch (type) {
    case "library":
      return { ...nothing, rules: readMetric(reading, item, holder) };
    case "custom":
      return readCustom(reading, item, holder);
    case "text":
      report(reading, "contract.quality-text", "A rule in plain words is judged by nobody.", item);
      return nothing;
    case "sql":
      return { ...nothing, sql: readSql(reading, item, holder) };
    default:
      notJudged(reading, stated ?? item, item);
      return nothing;
  }
}

function impliedType({ entries }: MapNode): string {
  if (entries.has("query")) return "sql";
  if (entries.has("engine")) return "custom";
  return entries.size > 0 && [...entries.keys()].every((it) => known.includes(it)) ? "text" : "library";
}

function readCustom(reading: Reading, item: MapNode, holder: Holder): Quality {
  const engine = entryOf(reading, item, "engine");
  const name = readText(reading, engine)?.trim().toLowerCase();
  if (name !== "jsonata") {
    const fact = engine ? `The engine ${shown(engine.node)} is not run here` : "The rule names no engine";
    const right = "write `engine: jsonata` and a boolean over {input, output}, or a metric of ODCS";
    report(reading, "contract.quality-not-judged", `${fact}, so the rule is not judged: ${right}.`, engine ?? item);
    return nothing;
  }
  const implementation = entryOf(reading, item, "implementation");
  const right = "`implementation: $count(output) = $count(input)`, an expression that gives true or false";
  const text = implementation?.node.kind === "scalar" ? implementation.node : undefined;
  if (!implementation || !text || text.value === null || String(text.value).trim() === "") {
    report(reading, "contract.value", `The jsonata rule has no expression: write ${right}.`, implementation ?? item);
    return nothing;
  }
  if (holder.kind === "field") {
    const fact = "A jsonata rule is about a whole output and its input: write it into the model's `quality`.";
    report(reading, "contract.value", fact, implementation);
    return nothing;
  }
  const { start, end } = text;
  const { location } = implementation;
  const expression = typeof text.value === "string" ? text.value : text.source;
  return { ...nothing, io: [{ ...baseOf(reading, item), location, expression, source: { start, end } }] };
}
