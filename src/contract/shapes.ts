import { quote } from "../quote.ts";
import type { Constraint, ScalarType, Shape } from "../types/contract.ts";
import type { Dialect } from "./dialect.ts";
import { readFields } from "./fields.ts";
import type { Entry, MapNode, Node, Place } from "./nodes.ts";
import { optionsOf, readConstraints } from "./options.ts";
import { reportUnheld } from "./quality.ts";
import { checkSpelling, entryOf, isNull, type Reading, readBoolean, report, shown, within } from "./reading.ts";
import { dereference } from "./references.ts";
import { readTemporalFormat, textFormats } from "./temporal-formats.ts";
import type { TypeName } from "./type-names.ts";

/** A shape, with the attributes (references followed) that say more than the shape does. */
export interface ReadShape {
  readonly shape: Shape;
  readonly attributes: MapNode;
}

/** Reads what a field, an item or a map's value looks like. */
export function readShape(given: Reading, node: Node, place: Place, dialect: Dialect): ReadShape {
  const map = asMap(given, node, place, dialect);
  if (--given.budget.left < 0) {
    if (given.budget.left === -1)
      report(given, "contract.too-large", "The contract has too many fields once its references are followed.", place);
    return { shape: { type: "any", constraints: [], location: place.location }, attributes: map };
  }
  const { map: attributes, reading } = dereference(given, map);
  checkSpelling(reading, attributes, dialect.ruling, dialect.known);
  const options = optionsOf(reading, attributes, dialect);
  // What was refused already has no type to ask for.
  const refused = attributes.entries.has("$ref") || (node.kind === "list" && attributes === map);
  const type = refused ? "any" : typeOf(reading, attributes, options, place, dialect);
  const location = attributes.entries.get(dialect.typeKey)?.location ?? place.location;
  const constraints = readConstraints(reading, attributes, options, type);
  const base = { constraints, location };
  checkParts(reading, attributes, type, dialect);
  switch (type) {
    case "object":
      return { shape: { type, fields: readFields(reading, attributes, place, dialect, options), ...base }, attributes };
    case "array":
      return { shape: arrayOf(reading, attributes, place, dialect, base), attributes };
    case "map":
      return { shape: mapOf(reading, attributes, place, dialect, base), attributes };
    case "vector":
      return { shape: { type: "array", items: { type: "number", constraints: [], location }, ...base }, attributes };
    default:
      return { shape: { type, ...base }, attributes };
  }
}

/** `amount: decimal` is read as `amount: {type: decimal}`. */
function asMap(reading: Reading, node: Node, place: Place, { typeKey }: Dialect): MapNode {
  if (node.kind === "map") return node;
  const entries = new Map<string, Entry>();
  if (node.kind === "scalar" && typeof node.value === "string") {
    report(
      reading,
      "contract.form",
      `${shown(node)} is read as a type: write \`{${typeKey}: ${quote(node.value)}}\`.`,
      place,
    );
    entries.set(typeKey, { ...node, key: typeKey, node });
  } else if (!isNull(node)) {
    report(reading, "contract.value", `The value is described by ${shown(node)}: write \`{${typeKey}: …}\`.`, place);
  }
  return { ...place, kind: "map", entries };
}

function typeOf(reading: Reading, attributes: MapNode, options: MapNode, place: Place, dialect: Dialect): TypeName {
  const stated = dialect.readType(reading, attributes);
  if (stated === "unknown") return "any";
  const type = stated ?? impliedType(attributes, options, dialect);
  if (stated === undefined) {
    const fact =
      type === "any"
        ? "Nothing says what type this is, so any value passes"
        : `No type is stated; ${type} is taken from the rest`;
    report(
      reading,
      "contract.untyped",
      `${fact}: write \`${dialect.typeKey}: ${type === "any" ? "string" : type}\`.`,
      place,
    );
  }
  const format = options.entries.get("format");
  if (type === "string" && format?.node.kind === "scalar") {
    const meant = textFormats(format.node.source);
    if (meant)
      report(
        reading,
        "contract.form",
        `A string of format ${shown(format.node)} is read as ${meant}: write \`${dialect.typeKey}: ${meant}\`.`,
        format,
      );
    return meant ?? type;
  }
  if (type === "timestamp" && !format && readBoolean(reading, options.entries.get("timezone")) === false)
    return "timestamp_ntz";
  return format ? readTemporalFormat(reading, format, type) : type;
}

/** The type that the other keys leave no doubt about. */
function impliedType(attributes: MapNode, options: MapNode, dialect: Dialect): TypeName {
  const has = (map: MapNode, ...keys: readonly string[]) => keys.some((it) => map.entries.has(it));
  if (has(attributes, dialect.children.key, ...dialect.children.also)) return "object";
  if (has(attributes, "items")) return "array";
  if (dialect.mapValues(attributes)) return "map";
  if (has(options, "pattern", "minLength", "maxLength")) return "string";
  return has(options, "multipleOf") ? "number" : "any";
}

/** Members, items and values under a type that has none would never be looked at. */
function checkParts(reading: Reading, attributes: MapNode, type: TypeName, dialect: Dialect): void {
  if (type === "any") return;
  const { key, also } = dialect.children;
  const parts = {
    object: [key, ...also].map((it) => attributes.entries.get(it)).find((it) => it && it.node.kind !== "scalar"),
    array: attributes.entries.get("items"),
    map: dialect.mapValues(attributes),
  };
  for (const [holder, entry] of Object.entries(parts)) {
    // The members of an array are read as its items'.
    if (!entry || holder === type || (type === "array" && holder === "object")) continue;
    const right = `write \`${dialect.typeKey}: ${holder}\``;
    report(reading, "contract.value", `\`${entry.key}\` has no meaning under type ${type}: ${right}.`, entry);
  }
}

type Base = { readonly constraints: readonly Constraint[]; readonly location: Place["location"] };

const anything = (place: Place): Shape => ({
  type: "any" satisfies ScalarType,
  constraints: [],
  location: place.location,
});

function arrayOf(reading: Reading, attributes: MapNode, place: Place, dialect: Dialect, base: Base): Shape {
  const items = entryOf(reading, attributes, "items");
  if (!items || isNull(items.node)) {
    const members = entryOf(reading, attributes, dialect.children.key, dialect.children.also);
    const wanted = `\`items: {${dialect.typeKey}: ${members ? `object, ${dialect.children.key}: …` : "string"}}\``;
    if (!members) {
      report(reading, "contract.untyped", `The array says nothing of its items, so any pass: write ${wanted}.`, place);
      return { type: "array", items: anything(place), ...base };
    }
    report(
      reading,
      "contract.form",
      `\`${members.key}\` of an array is read as that of its items: write ${wanted}.`,
      members,
    );
    const fields = readFields(within(reading, "[*]"), attributes, place, dialect, attributes);
    return { type: "array", items: { type: "object", fields, constraints: [], location: members.location }, ...base };
  }
  const { shape, attributes: inner } = readShape(within(reading, "[*]"), items.node, items, dialect);
  reportUnheld(within(reading, "[*]"), inner);
  const unique = inner.entries.get("unique");
  if (!unique || !readBoolean(reading, unique)) return { type: "array", items: shape, ...base };
  const constraints = [...base.constraints, { rule: "schema.unique-items", location: unique.location } as const];
  return { type: "array", items: shape, location: base.location, constraints };
}

function mapOf(reading: Reading, attributes: MapNode, place: Place, dialect: Dialect, base: Base): Shape {
  const keys = dialect.mapKeys(attributes);
  const { constraints } = keys ? readShape(reading, keys.node, keys, dialect).shape : { constraints: [] };
  if (keys && constraints.length > 0)
    report(reading, "contract.rule-not-judged", "Rules on the keys of a map are not judged.", keys);
  const values = dialect.mapValues(attributes);
  if (values) {
    const { shape, attributes: inner } = readShape(within(reading, ".*"), values.node, values, dialect);
    reportUnheld(within(reading, ".*"), inner);
    return { type: "map", values: shape, ...base };
  }
  report(reading, "contract.untyped", "The map says nothing of its values, so any pass: state what they are.", place);
  return { type: "map", values: anything(place), ...base };
}
