/** Languages whose parameters stand in lines of their own: Bash and the dialects of SQL, as Windmill's parser reads them. */
import type { ScriptLanguage } from "../workspace/paths.ts";
import type { Parameter, ParameterType, Program } from "./signature.ts";

const program = (parameters: readonly Parameter[]): Program => ({
  main: { kind: "found", parameters, at: 0 },
  imports: [],
  packages: [],
});

/** `name="$1"`, `name="${2}"`, `name="${3:-default}"`; without the quotes it is no parameter. */
export function readBash(text: string): Program {
  const found = new Map<number, Parameter>();
  for (const match of text.matchAll(/^(\w+)="\$(?:(\d{1,4})|\{(\d{1,4})\}|\{(\d{1,4}):-(.*)\})"[\t ]*(?:#.*)?\r?$/gm)) {
    const [, name = "", plain, braced, defaulted] = match;
    const position = Number(plain ?? braced ?? defaulted);
    if (!found.has(position)) {
      found.set(position, { name, type: "string", required: defaulted === undefined, at: match.index });
    }
  }
  // Windmill counts from $1 and stops at the first number that is missing.
  const parameters: Parameter[] = [];
  for (let it = found.get(1); it; it = found.get(parameters.length + 1)) parameters.push(it);
  return program(parameters);
}

/** How each dialect declares a parameter in a comment; the first group is its name. */
const declarations: Partial<Record<ScriptLanguage, RegExp>> = {
  postgresql: /^-- \$\d+ (\w+)(?: \(([A-Za-z0-9_[\]]+)\))?(?: ?= ?(.+))? *\r?$/gm,
  mysql: /^-- [?:]\d* ?(\w+) \(([A-Za-z0-9_]+)\)(?: ?= ?(.+))? *\r?$/gm,
  bigquery: /^-- @(\w+) \(([A-Za-z0-9_[\]]+)\)(?: ?= ?(.+))? *\r?$/gm,
  snowflake: /^-- \? (\w+) \(([A-Za-z0-9_]+)\)(?: ?= ?(.+))? *\r?$/gm,
  mssql: /^-- @(?:p|P)\d+ (\w+) \(([A-Za-z0-9_]+)\)(?: ?= ?(.+))? *\r?$/gm,
};

/** Only what is declared is told: a `$3` that no comment names is one as well, by another name. */
export function readSql(text: string, language: ScriptLanguage): Program | undefined {
  const pattern = declarations[language];
  if (!pattern) return undefined;
  const parameters = [...text.matchAll(pattern)].map((match): Parameter => {
    const [, name = "", type, fallback] = match;
    return { name, type: sqlType(type), required: fallback === undefined, at: match.index };
  });
  const database: Parameter = { name: "database", type: "any", required: true, at: 0 };
  const names = new Set<string>();
  return program([database, ...parameters].filter((it) => !names.has(it.name) && names.add(it.name)));
}

function sqlType(type: string | undefined): ParameterType {
  if (type === undefined || type.endsWith("[]")) return type === undefined ? "any" : "array";
  if (/^(text|varchar|char|string)$/i.test(type)) return "string";
  if (/^(bool|boolean)$/i.test(type)) return "boolean";
  return "any";
}
