import type { Field } from "../types/contract.ts";
import type { Dialect } from "./dialect.ts";
import type { Entry, MapNode, Place } from "./nodes.ts";
import { readQuality } from "./quality.ts";
import {
  customProperty,
  entryOf,
  inField,
  type Named,
  type Reading,
  readBoolean,
  readNamed,
  report,
} from "./reading.ts";
import { quoted } from "./rules.ts";
import { readShape } from "./shapes.ts";

/** Reads the members of a model or an object. `options` may list the required ones, as ODCS allows. */
export function readFields(
  reading: Reading,
  holder: MapNode,
  place: Place,
  dialect: Dialect,
  options: MapNode = holder,
): readonly Field[] {
  const { key, also, form } = dialect.children;
  const entry = entryOf(reading, holder, key, also);
  const beside = holder === options ? undefined : holder.entries.get("required");
  const listed = options.entries.get("required") ?? beside;
  const described = entry ? readNamed(reading, entry, form) : [];
  const children = described.length > 0 ? described : undescribed(listed);
  if (children.length === 0) {
    report(
      reading,
      "contract.untyped",
      `No fields are named, so anything passes: write \`${key}:\` with fields.`,
      entry ?? place,
    );
  }
  if (listed?.node.kind === "list" && (listed === beside || !dialect.optionsKey)) {
    report(reading, "contract.form", "`required` is a list: write `required: true` in each of the fields.", listed);
  }
  const required = namesIn(reading, listed, children);
  const primary = namesIn(reading, holder.entries.get("primaryKey"), children);
  return children.map((it) => readField(reading, it, dialect, { required, primary }));
}

/** Fields that are said to be required and not described: anything may be their value. */
const undescribed = (listed: Entry | undefined): readonly Named[] =>
  listed?.node.kind !== "list"
    ? []
    : listed.node.items.flatMap((it) =>
        it.kind === "scalar" && it.value !== null
          ? [{ ...it, name: it.source, node: { ...it, value: null, source: "" } }]
          : [],
      );

interface Listed {
  readonly required: ReadonlySet<string>;
  readonly primary: ReadonlySet<string>;
}

/** Names that a list above the fields gives, such as `primaryKey: [id]`. */
function namesIn(reading: Reading, entry: Entry | undefined, children: readonly Named[]): ReadonlySet<string> {
  if (entry?.node.kind !== "list") return new Set();
  const names = new Set<string>();
  for (const item of entry.node.items) {
    const name = item.kind === "scalar" ? item.source : undefined;
    if (name !== undefined && children.some((it) => it.name === name)) names.add(name);
    else {
      const known =
        children
          .slice(0, 20)
          .map((it) => quoted(it.name))
          .join(", ") || "none";
      report(
        reading,
        "contract.unknown-field",
        `${quoted(entry.key)} names ${quoted(name ?? item.kind)}; the fields here are: ${known}.`,
        item,
      );
    }
  }
  return names;
}

function readField(above: Reading, child: Named, dialect: Dialect, listed: Listed): Field {
  const { name } = child;
  const reading = inField(above, name);
  const { shape, attributes } = readShape(reading, child.node, child, dialect);
  const flag = (key: string, also: readonly string[] = []) => {
    const entry = entryOf(reading, attributes, key, also);
    // A list names members of this object: readFields looks at it.
    return entry?.node.kind === "list" && shape.type === "object" ? undefined : readBoolean(reading, entry);
  };
  const stated = flag("required");
  const primaryKey =
    listed.primary.has(name) ||
    (flag("primaryKey") ?? readBoolean(reading, attributes.entries.get("primary")) ?? false);
  const required = stated ?? listed.required.has(name);
  const nullable = flag("nullable") ?? !required;
  const description = attributes.entries.get("description")?.node;
  const { rules: quality, sql } = readQuality(reading, attributes, { kind: "field", shape });
  return {
    name,
    ...(description?.kind === "scalar" && typeof description.value === "string" && { description: description.value }),
    required,
    nullable,
    unique: flag("unique") ?? false,
    primaryKey,
    personal: isPersonal(reading, attributes),
    shape,
    ...(quality.length > 0 && { quality }),
    ...(sql.length > 0 && { sql }),
    location: child.location,
  };
}

const guarded = /^(pii|personal|personal data|confidential|restricted|sensitive)$/i;

/** `pii`, stated in any of the usual places, or a classification that guards the value. */
function isPersonal(reading: Reading, attributes: MapNode): boolean {
  const classification = attributes.entries.get("classification")?.node;
  const tags = attributes.entries.get("tags")?.node;
  const pii = attributes.entries.get("pii") ?? customProperty(attributes, "pii");
  return (
    readBoolean(reading, pii) === true ||
    (classification?.kind === "scalar" && guarded.test(classification.source)) ||
    (tags?.kind === "list" && tags.items.some((it) => it.kind === "scalar" && /^pii$/i.test(it.source)))
  );
}
