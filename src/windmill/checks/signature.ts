/** The parameters of a program against the schema of its metadata. */
import type { Judging } from "../judging.ts";
import { childOf, entriesOf, mapOf, textOf, textsOf } from "../nodes.ts";
import type { Parameter, ParameterType, Program } from "../scripts/signature.ts";
import type { Source } from "../source.ts";
import { baseName } from "../workspace/paths.ts";
import type { Node } from "../yaml.ts";

interface Described {
  readonly source: Source;
  readonly metadata: Source;
  readonly document: Node;
  readonly program: Program;
  readonly language: string;
}

const databases = new Set(["postgresql", "mysql", "bigquery", "snowflake", "mssql"]);

/** One way in which a schema does not fit the program's parameters. `at` is an offset into the metadata. */
export type Difference =
  | { readonly kind: "lacking"; readonly parameter: Parameter }
  | { readonly kind: "type"; readonly parameter: Parameter; readonly stated: string; readonly at: number }
  | { readonly kind: "required"; readonly parameter: Parameter; readonly at: number }
  | { readonly kind: "unknown"; readonly name: string; readonly at: number };

/** Nothing where metadata has no schema, or where the parameters are not known. */
export function differencesOf(document: Node, program: Program, language: string): readonly Difference[] {
  const schema = mapOf(childOf(document, "schema"));
  if (!schema || program.main.kind !== "found" || schema.entries.size === 0) return [];
  const properties = entriesOf(childOf(schema, "properties"));
  const required = new Set(textsOf(childOf(schema, "required")));
  const parameters = new Map(program.main.parameters.map((it) => [it.name, it]));
  // A dialect's own inputs, and placeholders that no comment names, are not parameters that are declared.
  const lax = databases.has(language);
  const differences: Difference[] = [];
  for (const [name, parameter] of parameters) {
    const property = properties.get(name);
    if (!property) {
      if (name !== "database" || !lax) differences.push({ kind: "lacking", parameter });
      continue;
    }
    const stated = textOf(childOf(property.node, "type"));
    if (stated !== undefined && contradicts(parameter.type, stated)) {
      differences.push({ kind: "type", parameter, stated, at: property.at });
    }
    if (!parameter.required && !parameter.unsure && required.has(name) && !lax) {
      differences.push({ kind: "required", parameter, at: property.at });
    }
  }
  for (const [name, { at }] of properties) {
    if (!parameters.has(name) && !lax) differences.push({ kind: "unknown", name, at });
  }
  return differences;
}

export function checkSchema({ report }: Judging, { source, metadata, document, program, language }: Described): void {
  for (const it of differencesOf(document, program, language)) {
    const place = it.kind === "lacking" ? source.at(it.parameter.at) : metadata.at(it.at);
    report("windmill.scripts.signature", `${factOf(it, baseName(metadata.file))}: ${toMend}`, place);
  }
}

const toMend = "run `wmill generate-metadata`, or for plain parameters this with `--fix`";

/** @param metadata name of the file that has the schema */
function factOf(it: Difference, metadata: string): string {
  switch (it.kind) {
    case "lacking":
      return `the schema in ${metadata} lacks the parameter \`${it.parameter.name}\``;
    case "type":
      return `\`${it.parameter.name}\` is ${it.parameter.type} in the program and ${it.stated} in ${metadata}`;
    case "required":
      return `\`${it.parameter.name}\` is optional in the program and required in ${metadata}`;
    case "unknown":
      return `the program has no parameter \`${it.name}\`, which ${metadata} names`;
  }
}

/** Types of the schema that can never stand for one of the program. */
function contradicts(type: ParameterType, stated: string): boolean {
  if (type === "any" || !["string", "number", "integer", "boolean", "array", "object"].includes(stated)) return false;
  const numeric = (it: string) => it === "number" || it === "integer";
  return type !== stated && !(numeric(type) && numeric(stated));
}
