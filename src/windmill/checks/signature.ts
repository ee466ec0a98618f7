/** The parameters of a program against the schema of its metadata. */
import type { Judging } from "../judging.ts";
import { childOf, entriesOf, mapOf, textOf, textsOf } from "../nodes.ts";
import type { ParameterType, Program } from "../scripts/signature.ts";
import type { Source } from "../source.ts";
import type { Node } from "../yaml.ts";

interface Described {
  readonly source: Source;
  readonly metadata: Source;
  readonly document: Node;
  readonly program: Program;
  readonly language: string;
}

const databases = new Set(["postgresql", "mysql", "bigquery", "snowflake", "mssql"]);

export function checkSchema({ report }: Judging, { source, metadata, document, program, language }: Described): void {
  const schema = mapOf(childOf(document, "schema"));
  if (!schema || program.main.kind !== "found" || schema.entries.size === 0) return;
  const properties = new Map(entriesOf(childOf(schema, "properties")).map((it) => [it.key, it]));
  const required = new Set(textsOf(childOf(schema, "required")));
  const parameters = new Map(program.main.parameters.map((it) => [it.name, it]));
  // A dialect's own inputs, and placeholders that no comment names, are not parameters that are declared.
  const lax = databases.has(language);
  for (const [name, parameter] of parameters) {
    const property = properties.get(name);
    if (!property) {
      if (name === "database" && lax) continue;
      report("windmill.scripts.signature", `the schema lacks the parameter \`${name}\``, source.at(parameter.at));
      continue;
    }
    const stated = textOf(childOf(property.node, "type"));
    if (stated !== undefined && contradicts(parameter.type, stated)) {
      const fact = `\`${name}\` is ${parameter.type} in the program and ${stated} in the schema`;
      report("windmill.scripts.signature", fact, metadata.at(property.at));
    }
    // An `Option` of Rust is required in the schemas that Windmill writes.
    if (!parameter.required && required.has(name) && !lax && language !== "rust") {
      const fact = `\`${name}\` is optional in the program and required in the schema`;
      report("windmill.scripts.signature", fact, metadata.at(property.at));
    }
  }
  for (const [name, property] of properties) {
    if (parameters.has(name) || lax) continue;
    report("windmill.scripts.signature", `the program has no parameter \`${name}\``, metadata.at(property.at));
  }
}

/** Types of the schema that can never stand for one of the program. */
function contradicts(type: ParameterType, stated: string): boolean {
  if (type === "any" || !["string", "number", "integer", "boolean", "array", "object"].includes(stated)) return false;
  const numeric = (it: string) => it === "number" || it === "integer";
  return type !== stated && !(numeric(type) && numeric(stated));
}
