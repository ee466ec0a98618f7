/**
 * Judges a node by a JSON Schema. Only the keywords that Windmill's own schemas use are known (a test holds that): a
 * compiled validator would need the document as plain values, and could not say where a violation stands.
 */
import { nearTo } from "../near.ts";
import { entryOf, isNull, typeOf } from "../nodes.ts";
import type { MapNode, Node } from "../yaml.ts";

export interface Schema {
  readonly type?: string;
  readonly nullable?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly additionalProperties?: boolean | Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $ref?: string;
}

/** Every other keyword of the schemas; none of them rejects a document. */
export const annotations = ["description", "default", "title", "format", "$schema", "example"] as const;

export interface Violation {
  readonly keyword: "type" | "required" | "enum" | "discriminator" | "oneOf" | "additionalProperties" | "range";
  /** Keys and indices from the root to the node that violates; for `required`, to the node that lacks the key. */
  readonly path: readonly (string | number)[];
  /** The missing or unknown key. */
  readonly key?: string;
  readonly at: number;
  /** What the node should be and is: `must be a string, not a list`. */
  readonly message: string;
  readonly node: Node;
}

/** The schemas that a `$ref` names, by the last part of it. */
export type Definitions = Readonly<Record<string, Schema>>;

export function violationsOf(root: Node, schema: Schema, definitions: Definitions): readonly Violation[] {
  const found: Violation[] = [];
  judge(root, schema, undefined, { definitions, found });
  return found;
}

interface Judging {
  readonly definitions: Definitions;
  readonly found: Violation[];
}

/** The way to a node, the last step first: it is written out only for what violates. */
type Way = { readonly step: string | number; readonly before: Way } | undefined;

const pathOf = (way: Way): Violation["path"] => (way === undefined ? [] : [...pathOf(way.before), way.step]);

function violate(
  { found }: Judging,
  way: Way,
  node: Node,
  keyword: Violation["keyword"],
  message: string,
  { at = node.at, key }: { readonly at?: number; readonly key?: string } = {},
): void {
  found.push({ keyword, message, path: pathOf(way), at, node, ...(key !== undefined && { key }) });
}

const isOf: Readonly<Record<string, (node: Node) => boolean>> = {
  integer: (node) => node.kind === "scalar" && typeof node.value === "number" && Number.isInteger(node.value),
};

function judge(node: Node, stated: Schema, way: Way, judging: Judging): void {
  const schema = resolve(stated, judging.definitions);
  if (schema.type !== undefined && !(schema.nullable === true && isNull(node))) {
    const fits = isOf[schema.type]?.(node) ?? typeOf(node) === schema.type;
    if (!fits) {
      violate(judging, way, node, "type", `must be ${named(schema.type)}, not ${named(typeOf(node))}`);
      return;
    }
  }
  if (schema.enum && node.kind === "scalar" && !schema.enum.includes(node.value)) {
    violate(judging, way, node, "enum", `must be one of ${listed(schema.enum)}, not ${shown(node)}`);
  }
  const value = node.kind === "scalar" && typeof node.value === "number" ? node.value : undefined;
  if (value !== undefined && value < (schema.minimum ?? value))
    violate(judging, way, node, "range", `must be at least ${schema.minimum}`);
  if (value !== undefined && value > (schema.maximum ?? value))
    violate(judging, way, node, "range", `must be at most ${schema.maximum}`);
  for (const part of schema.allOf ?? []) judge(node, part, way, judging);
  if (schema.oneOf ?? schema.anyOf) choose(node, schema, way, judging);
  if (node.kind === "list" && schema.items) {
    for (const [index, it] of node.items.entries()) judge(it, schema.items, { step: index, before: way }, judging);
  }
  if (node.kind === "map") judgeEntries(node, schema, way, judging);
}

function judgeEntries(node: MapNode, schema: Schema, way: Way, judging: Judging): void {
  for (const key of schema.required ?? []) {
    if (!node.entries.has(key)) violate(judging, way, node, "required", `lacks \`${key}\``, { key });
  }
  const { properties = {}, additionalProperties } = schema;
  const other = typeof additionalProperties === "object" ? additionalProperties : undefined;
  for (const { key, at, node: child } of node.entries.values()) {
    const rule = Object.hasOwn(properties, key) ? properties[key] : other;
    if (rule) judge(child, rule, { step: key, before: way }, judging);
    else if (additionalProperties === false) {
      const fact = `has the unknown key \`${key}\`${nearTo(key, Object.keys(properties))}`;
      violate(judging, way, node, "additionalProperties", fact, { at, key });
    }
  }
}

function choose(node: Node, schema: Schema, way: Way, judging: Judging): void {
  const options = (schema.oneOf ?? schema.anyOf ?? []).map((it) => resolve(it, judging.definitions));
  const tag = schema.discriminator?.propertyName;
  if (tag === undefined) {
    const tries = options.map((option) => {
      const found: Violation[] = [];
      judge(node, option, way, { ...judging, found });
      return found;
    });
    if (tries.some((it) => it.length === 0)) return;
    // The alternative that comes nearest says most.
    const nearest = tries.reduce((best, it) => (it.length < best.length ? it : best));
    for (const it of nearest) judging.found.push(it);
    return;
  }
  const stated = entryOf(node, tag);
  const value = stated?.node.kind === "scalar" ? stated.node.value : undefined;
  const option = options.find((it) => it.properties?.[tag]?.enum?.includes(value));
  if (option) {
    judge(node, option, way, judging);
    return;
  }
  const all = listed(options.flatMap((it) => it.properties?.[tag]?.enum ?? []));
  if (node.kind !== "map") violate(judging, way, node, "type", `must be a map, not ${named(typeOf(node))}`);
  else if (!stated) violate(judging, way, node, "discriminator", `lacks \`${tag}\`: one of ${all}`, { key: tag });
  else {
    const fact = `\`${tag}\` must be one of ${all}, not ${shown(stated.node)}`;
    violate(judging, way, node, "discriminator", fact, { at: stated.node.at, key: tag });
  }
}

const resolve = (schema: Schema, definitions: Definitions): Schema =>
  schema.$ref === undefined ? schema : (definitions[schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1)] as Schema);

const words: Readonly<Record<string, string>> = {
  object: "a map",
  array: "a list",
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  null: "empty",
};
const named = (type: string): string => words[type] ?? type;

const listed = (values: readonly unknown[]): string => {
  const all = values.filter((it) => it !== null).map((it) => `\`${String(it)}\``);
  return all.length > 12 ? `${all.slice(0, 12).join(", ")}, …` : all.join(", ");
};

const shown = (node: Node): string =>
  node.kind === "scalar" ? `\`${String(node.value).slice(0, 60)}\`` : named(typeOf(node));
