/** What a script or flow takes, as its program or its schema says. */
import type { Inputs } from "../facts.ts";
import { childOf, mapOf, textOf, textsOf } from "../nodes.ts";
import type { ParameterType, Program } from "../scripts/signature.ts";
import type { Node } from "../yaml.ts";

export function inputsOf({ main }: Program): Inputs | undefined {
  if (main.kind !== "found") return undefined;
  return new Map(main.parameters.map(({ name, type, required }) => [name, { type, required }]));
}

const types: ReadonlySet<string | undefined> = new Set<ParameterType>([
  ...(["string", "number", "integer", "boolean", "array", "object"] as const),
]);

/** By the schema of a flow, or of a script whose program tells less; nothing where there is none. */
export function schemaInputs(document: Node | undefined): Inputs | undefined {
  const properties = mapOf(childOf(document, "schema", "properties"));
  if (!properties) return undefined;
  const required = new Set(textsOf(childOf(document, "schema", "required")));
  return new Map(
    [...properties.entries].map(([key, { node }]) => {
      const stated = textOf(childOf(node, "type"));
      return [key, { type: types.has(stated) ? (stated as ParameterType) : "any", required: required.has(key) }];
    }),
  );
}
