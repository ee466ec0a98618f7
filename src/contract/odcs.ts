/** Open Data Contract Standard 3.0 to 3.2, by its JSON Schemas (bitol-io/open-data-contract-standard). */
import type { Dialect } from "./dialect.ts";
import { type MapNode, toValue } from "./nodes.ts";
import { entryOf, isNull, type Reading, report, shown } from "./reading.ts";
import { nearestName, odcsTypes, physicalType, type TypeName, typeIn } from "./type-names.ts";

export const odcs: Dialect = {
  format: "odcs",
  children: { key: "properties", also: ["fields", "columns"], form: "list" },
  typeKey: "logicalType",
  readType,
  optionsKey: "logicalTypeOptions",
  mapValues: (map) => mapPart(map, "value"),
  mapKeys: (map) => mapPart(map, "key"),
  ruling: [
    ..."logicalType logicalTypeOptions physicalType required unique nullable primaryKey properties items".split(" "),
    ..."enum classification customProperties quality".split(" "),
  ],
  known: [
    ..."id name description businessName deprecated synonyms authoritativeDefinitions tags primaryKeyPosition".split(
      " ",
    ),
    ..."physicalName semanticType partitioned partitionKeyPosition encryptedName transformSourceObjects".split(" "),
    ..."transformLogic transformDescription examples criticalDataElement relationships map context type".split(" "),
    ..."dataGranularityDescription fields columns pattern format minimum maximum".split(" "),
  ],
};

const mapPart = (map: MapNode, key: "key" | "value") => {
  const held = map.entries.get("map")?.node;
  return held?.kind === "map" ? held.entries.get(key) : undefined;
};

/** `logicalType` decides; a `physicalType` that stands alone is translated. */
function readType(reading: Reading, map: MapNode): TypeName | "unknown" | undefined {
  const logical = entryOf(reading, map, "logicalType", ["type"]);
  if (logical && !isNull(logical.node)) {
    const text = String(toValue(logical.node));
    const type = logical.node.kind === "scalar" ? typeIn(odcsTypes, text.toLowerCase()) : undefined;
    if (type) return type;
    const near = physicalType(text);
    const right = `write \`logicalType: ${near && near in odcsTypes ? near : nearestName(odcsTypes, text)}\``;
    if (!near) {
      report(reading, "contract.type", `${shown(logical.node)} is no logical type of ODCS: ${right}.`, logical);
      return "unknown";
    }
    report(reading, "contract.form", `The logical type ${shown(logical.node)} is read as ${near}: ${right}.`, logical);
    return near;
  }
  const physical = map.entries.get("physicalType");
  if (!physical || isNull(physical.node)) return undefined;
  const type = physical.node.kind === "scalar" ? physicalType(physical.node.source) : undefined;
  if (type) {
    const right = type in odcsTypes ? `write \`logicalType: ${type}\` beside it` : "state its `logicalType`, too";
    report(reading, "contract.form", `The physical type ${shown(physical.node)} alone is read as ${type}: ${right}.`, physical); // biome-ignore format: reads as one line
    return type;
  }
  const fact = `The physical type ${shown(physical.node)} is not known`;
  report(
    reading,
    "contract.type",
    `${fact}: say what it holds with \`logicalType: string\` or another of ODCS.`,
    physical,
  );
  return "unknown";
}
