/**
 * The part of wmill's schemas that is known here for certain: parameters of one scalar type with neither default nor
 * enumeration. What else its parsers make of a program (defaults, formats of resources and dates, choices) only they know.
 */
import { childOf, entriesOf, entryOf, isNull, mapOf, textOf, textsOf } from "../nodes.ts";
import type { Parameter, Program } from "../scripts/signature.ts";
import type { Entry, Node } from "../yaml.ts";

const scalars = ["string", "integer", "number", "boolean"];

export const isPlain = ({ type, required }: Parameter): boolean => required && scalars.includes(type);

/** What wmill writes for a plain parameter that the schema did not know. */
export const propertyOf = ({ type }: Parameter): object => ({
  type,
  description: "",
  default: null,
  ...(type === "string" && { originalType: "string" }),
});

/** What a person may add to a property, and wmill keeps. */
const kept = new Set(["type", "description", "title", "placeholder", "default", "originalType"]);

/** Whether a property says nothing that wmill might take from the program, beyond its type. */
export const isPlainProperty = (property: Node | undefined): boolean =>
  mapOf(property) !== undefined && [...entriesOf(property).values()].every((it) => kept.has(it.key) && isNeutral(it));

const isNeutral = ({ key, node }: Entry): boolean =>
  key === "default" ? isNull(node) : key !== "originalType" || textOf(node) === "string";

/** Whether the metadata's schema is certain to be the one that wmill would write for the program. */
export function isSchemaOf(document: Node | undefined, { main }: Program): boolean {
  if (main.kind !== "found" || !main.parameters.every(isPlain)) return false;
  // wmill would drop these, and what they say is not what was read.
  if (["no_main_func", "auto_kind", "has_preprocessor"].some((key) => entryOf(document, key))) return false;
  const properties = entriesOf(childOf(document, "schema", "properties"));
  const required = textsOf(childOf(document, "schema", "required"));
  const { parameters } = main;
  return (
    properties.size === parameters.length &&
    required.length === parameters.length &&
    parameters.every(({ name, type }) => {
      const property = properties.get(name)?.node;
      return required.includes(name) && isPlainProperty(property) && textOf(childOf(property, "type")) === type;
    })
  );
}
