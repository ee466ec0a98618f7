/** Data Contract Specification 0.9 to 1.2, by its JSON Schemas (datacontract/datacontract-specification). */
import { quote } from "../quote.ts";
import type { Dialect } from "./dialect.ts";
import type { Entry, MapNode } from "./nodes.ts";
import { entryOf, isNull, type Reading, report, shown } from "./reading.ts";
import { dcsTypes, nearestName, physicalType, type TypeName, typeIn } from "./type-names.ts";

export const dcs: Dialect = {
  format: "dcs",
  children: { key: "fields", also: ["columns", "properties"], form: "map" },
  typeKey: "type",
  readType,
  mapValues: (map) => map.entries.get("values"),
  mapKeys: (map) => map.entries.get("keys"),
  ruling: [
    ..."type required nullable unique primaryKey primary enum pattern format minLength maxLength minimum".split(" "),
    ..."maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems uniqueItems fields items values".split(
      " ",
    ),
    ..."classification quality".split(" "),
  ],
  known: [
    ..."title description references precision scale example examples pii tags links lineage config".split(" "),
    ..."keys domain name minProperties maxProperties customProperties columns properties logicalType".split(" "),
  ],
};

function readType(reading: Reading, map: MapNode): TypeName | "unknown" | undefined {
  const entry = entryOf(reading, map, "type", ["logicalType"]);
  if (!entry || isNull(entry.node)) return undefined;
  const text = textOf(reading, entry);
  const type = typeIn(dcsTypes, text.toLowerCase());
  if (type) return type;
  const near = physicalType(text);
  const right = `write \`type: ${near && near in dcsTypes ? near : nearestName(dcsTypes, text)}\``;
  if (near) {
    report(reading, "contract.form", `The type ${shown(entry.node)} is read as ${near}: ${right}.`, entry);
    return near;
  }
  report(reading, "contract.type", `${shown(entry.node)} is no type of DCS: ${right}.`, entry);
  return "unknown";
}

/** JSON Schema's `type: [string, "null"]` is read as `string`: what is not required may be null anyway. */
function textOf(reading: Reading, { node, ...entry }: Entry): string {
  if (node.kind === "scalar") return node.source;
  const types = node.kind === "list" ? node.items.flatMap((it) => (it.kind === "scalar" ? [it.source] : [])) : [];
  const others = types.filter((it) => it !== "null");
  if (others.length !== 1) return "";
  report(
    reading,
    "contract.form",
    `\`type\` is a list: write \`type: ${quote(others[0] as string)}\` and \`nullable: true\`.`,
    entry,
  );
  return others[0] as string;
}
