import type { Constraint } from "../types/contract.ts";
import { keywords, readConstraint, readIntegerFormat, readStringFormat } from "./constraints.ts";
import type { Dialect } from "./dialect.ts";
import { type Entry, type MapNode, toValue } from "./nodes.ts";
import { checkSpelling, customProperty, entryOf, isNull, type Reading, reject, report } from "./reading.ts";
import type { TypeName } from "./type-names.ts";

const optionKeys = [...Object.keys(keywords), "format"];

/** Where the constraints of a field stand: in the field itself, or in its options, where misplaced ones are taken to. */
export function optionsOf(reading: Reading, attributes: MapNode, { optionsKey }: Dialect): MapNode {
  if (!optionsKey) return attributes;
  const entry = entryOf(reading, attributes, optionsKey);
  const options = entry?.node.kind === "map" ? entry.node : undefined;
  if (options)
    checkSpelling(reading, options, [...optionKeys, "timezone", "dimensions"], ["required", "defaultTimezone"]);
  else if (entry && !isNull(entry.node)) reject(reading, entry, `\`${optionsKey}: {minimum: 1}\``);
  const entries = new Map(options?.entries);
  // ODCS 3.2 has an `enum` of the property itself; older contracts keep one in their custom properties.
  const allowed = attributes.entries.get("enum") ?? customProperty(attributes, "enum");
  if (allowed && !entries.has("enum")) entries.set("enum", allowed);
  for (const key of optionKeys) {
    const misplaced = key === "enum" || entries.has(key) ? undefined : attributes.entries.get(key);
    if (!misplaced) continue;
    report(
      reading,
      "contract.form",
      `\`${key}\` belongs into the options: write \`${optionsKey}: {${key}: …}\`.`,
      misplaced,
    );
    entries.set(key, misplaced);
  }
  return { ...(options ?? attributes), entries };
}

const exclusions = { exclusiveMinimum: "minimum", exclusiveMaximum: "maximum" } as const;

/**
 * ODCS 3.0 writes `{minimum: 0, exclusiveMinimum: true}`, as JSON Schema once did: the bound is then the exclusive one,
 * and `false` says nothing.
 */
function excludedBound({ entries }: MapNode, key: string): Entry | undefined {
  const excludes = (flag: Entry | undefined): flag is Entry =>
    flag?.node.kind === "scalar" && typeof flag.node.value === "boolean";
  for (const [flagKey, boundKey] of Object.entries(exclusions)) {
    const [flag, bound] = [entries.get(flagKey), entries.get(boundKey)];
    if (!bound || !excludes(flag) || (key !== flagKey && key !== boundKey)) continue;
    const excluded = toValue(flag.node) === true;
    const states = key === boundKey ? !excluded : excluded;
    return { ...bound, node: states ? bound.node : { ...bound, kind: "scalar", value: null, source: "" } };
  }
  return undefined;
}

/** All constraints that the options state about a value of the type. */
export function readConstraints(
  reading: Reading,
  attributes: MapNode,
  options: MapNode,
  type: TypeName,
): readonly Constraint[] {
  const constraints: Constraint[] = [];
  for (const key of Object.keys(keywords) as (keyof typeof keywords)[]) {
    const entry = excludedBound(options, key) ?? entryOf(reading, options, key);
    const constraint = entry && readConstraint(reading, key, entry, type);
    if (constraint) constraints.push(constraint);
  }
  const format = options.entries.get("format");
  if (format && !isNull(format.node)) {
    if (type === "string") {
      const constraint = readStringFormat(reading, format);
      if (constraint) constraints.push(constraint);
    } else if (type === "integer") constraints.push(...readIntegerFormat(reading, format));
  }
  const dimensions = type === "vector" ? options.entries.get("dimensions") : undefined;
  for (const key of dimensions ? (["minItems", "maxItems"] as const) : []) {
    const constraint = readConstraint(reading, key, dimensions as Entry, "array");
    if (constraint) constraints.push(constraint);
  }
  for (const key of ["precision", "scale"]) {
    const entry = attributes.entries.get(key);
    if (entry)
      report(
        reading,
        "contract.rule-not-judged",
        `\`${key}\` is not judged: state \`minimum\`, \`maximum\` or \`multipleOf\`.`,
        entry,
      );
  }
  return constraints;
}
