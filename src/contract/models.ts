import type { Location } from "../findings.ts";
import { quote } from "../quote.ts";
import type { Model } from "../types/contract.ts";
import type { FormatName } from "../types/value.ts";
import type { Dialect } from "./dialect.ts";
import { readFields } from "./fields.ts";
import { type Entry, type MapNode, toValue } from "./nodes.ts";
import { readQuality } from "./quality.ts";
import {
  checkSpelling,
  customProperty,
  entryOf,
  inModel,
  isNull,
  type Named,
  type Reading,
  readBoolean,
  readNamed,
  readText,
  reject,
  report,
} from "./reading.ts";
import { dereference } from "./references.ts";
import { quoted } from "./rules.ts";

/** What a server says of how data is written. */
export interface ServerFormat {
  readonly format: FormatName;
  /** Whether it says that there are many records. */
  readonly many: boolean;
  /** How the contract says so, for people. */
  readonly stated: string;
}

/** Keys of a model: those that state rules, and those that do not. */
const ruling = ["required", "primaryKey", "physicalType", "customProperties", "quality"];
const known = ["description", "title", "examples", "additionalFields", "config", "tags", "name", "type"];

/** Reads the models that a contract holds under `entry`. `tableKey` is where a model says that it is a table. */
export function readModels(
  reading: Reading,
  entry: Entry | undefined,
  dialect: Dialect,
  tableKey: string,
  server: ServerFormat | undefined,
): readonly Model[] {
  const children = entry && !isNull(entry.node) ? readNamed(reading, entry, dialect.children.form) : [];
  if (children.length === 0) {
    const right =
      dialect.format === "odcs" ? "`schema: [{name: …, properties: […]}]`" : "`models: {name: {fields: …}}`";
    report(reading, "contract.no-models", `The contract describes no model: write ${right}.`, entry ?? reading.root);
  }
  return children.map((it) => readModel(inModel(reading, it.name), it, dialect, tableKey, server));
}

function readModel(
  above: Reading,
  child: Named,
  dialect: Dialect,
  tableKey: string,
  server: ServerFormat | undefined,
): Model {
  const { name, node, location } = child;
  if (node.kind !== "map" && !isNull(node)) {
    const right = `\`${dialect.children.key}:\` with the fields`;
    report(above, "contract.value", `The model ${quoted(name)} is a ${node.kind}: write ${right}.`, child);
  }
  const given: MapNode = node.kind === "map" ? node : { ...child, kind: "map", entries: new Map() };
  const { map, reading } = dereference(above, given);
  checkSpelling(
    reading,
    map,
    [...ruling, dialect.children.key],
    [...known, ...dialect.known, ...dialect.children.also],
  );
  const closed = readClosed(reading, map);
  const description = readText(reading, map.entries.get("description"));
  const role = readRole(reading, map, name);
  const fields = readFields(reading, map, child, dialect);
  const names = fields.map((it) => it.name);
  const { rules: quality, io, sql } = readQuality(reading, map, { kind: "model", fields: names });
  return {
    name,
    ...(description !== undefined && { description }),
    ...(role && { role }),
    ...readCardinality(reading, map, tableKey, server),
    fields,
    ...(closed && { closed }),
    ...(quality.length > 0 && { quality }),
    ...(io.length > 0 && { io }),
    ...(sql.length > 0 && { sql }),
    location,
  };
}

/** DCS's `additionalFields`, which is true unless it is stated. */
function readClosed(reading: Reading, map: MapNode): Location | undefined {
  const entry = entryOf(reading, map, "additionalFields");
  return readBoolean(reading, entry) === false ? entry?.location : undefined;
}

/** Words of a name that say on which side its model stands. */
const roleWords = {
  input: ["in", "input", "inputs", "request", "requests"],
  output: ["out", "output", "outputs", "response", "responses", "result", "results"],
} as const;

function readRole(reading: Reading, map: MapNode, name: string): Model["role"] {
  const entry = customProperty(map, "fireFlow.role");
  if (entry) {
    const value = toValue(entry.node);
    if (value === "input" || value === "output") return value;
    reject(reading, entry, "`fireFlow.role: input` or `fireFlow.role: output`");
  }
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
  const said = (["input", "output"] as const).filter((role) =>
    words.some((it) => (roleWords[role] as readonly string[]).includes(it)),
  );
  return said.length === 1 ? said[0] : undefined;
}

function readCardinality(
  reading: Reading,
  map: MapNode,
  tableKey: string,
  server: ServerFormat | undefined,
): Pick<Model, "cardinality" | "cardinalityFrom" | "cardinalityAssumed"> {
  const entry = customProperty(map, "fireFlow.cardinality");
  if (entry) {
    const value = toValue(entry.node);
    if (value === "one" || value === "many")
      return { cardinality: value, cardinalityFrom: `fireFlow.cardinality: ${value}` };
    reject(reading, entry, "`fireFlow.cardinality: one` or `fireFlow.cardinality: many`");
  }
  const kind = map.entries.get(tableKey)?.node;
  if (kind?.kind === "scalar" && kind.source.toLowerCase() === "table") {
    return { cardinality: "many", cardinalityFrom: `${tableKey}: table` };
  }
  if (server?.many) return { cardinality: "many", cardinalityFrom: server.stated };
  const cardinalityFrom = "neither a table nor a format of many records is stated";
  return { cardinality: "one", cardinalityFrom, cardinalityAssumed: true };
}

const formatNames: Readonly<Record<string, FormatName>> = {
  json: "json",
  ndjson: "ndjson",
  jsonl: "ndjson",
  csv: "csv",
};

/** The format that the contract's servers name, if Fire-Flow reads it. Several that differ get a warning. */
export function readServers(reading: Reading, entry: Entry | undefined): ServerFormat | undefined {
  if (!entry || entry.node.kind === "scalar") return undefined;
  const servers =
    entry.node.kind === "map"
      ? [...entry.node.entries.values()].map((it) => ({ name: it.key, node: it.node }))
      : entry.node.items.map((node, index) => ({ name: serverName(node) ?? String(index), node }));
  const named = servers.flatMap(({ name, node }) => {
    const said = node.kind === "map" ? node.entries.get("format")?.node : undefined;
    const key = said?.kind === "scalar" ? said.source.toLowerCase() : "";
    if (node.kind !== "map" || !Object.hasOwn(formatNames, key)) return [];
    return [serverFormat(name, formatNames[key] as FormatName, node)];
  });
  const [first, ...others] = named;
  const other = others.find((it) => it.format !== first?.format);
  if (first && other) {
    const fact = `The servers name different formats (${first.stated}, ${other.stated}); ${first.format} is taken.`;
    report(reading, "contract.server-format", fact, entry);
  }
  return first;
}

function serverFormat(name: string, format: FormatName, server: MapNode): ServerFormat {
  const stated = `servers.${quote(name)}.format: ${format}`;
  const delimiter = server.entries.get("delimiter")?.node;
  const lines = format === "json" && delimiter?.kind === "scalar" ? delimiter.source : "";
  if (lines === "new_line") return { format: "ndjson", many: true, stated: `${stated}, delimiter: new_line` };
  if (lines === "array") return { format, many: true, stated: `${stated}, delimiter: array` };
  return { format, many: format !== "json", stated };
}

function serverName(node: Entry["node"]): string | undefined {
  const name = node.kind === "map" ? node.entries.get("server")?.node : undefined;
  return name?.kind === "scalar" ? name.source : undefined;
}
