/**
 * Languages whose parameters stand in lines of their own: Bash and the dialects of SQL. Windmill's own parser reads these
 * lines by regular expressions as well, and of SQL nothing else, so that no grammar could tell more.
 */
import type { ScriptLanguage } from "../workspace/paths.ts";
import type { Parameter, ParameterType, Program } from "./signature.ts";

const program = (parameters: readonly Parameter[]): Program => ({
  main: { kind: "found", parameters },
  imports: [],
  packages: [],
});

/** `name="$1"`, `name="${2}"`, `name="${3:-default}"`; without the quotes it is no parameter. */
export function readBashHeader(text: string): Program {
  const found = new Map<number, Parameter>();
  for (const match of text.matchAll(/^(\w+)="\$(?:(\d{1,4})|\{(\d{1,4})\}|\{(\d{1,4}):-(.*)\})"[\t ]*(?:#.*)?\r?$/gm)) {
    const [, name = "", plain, braced, defaulted] = match;
    const position = Number(plain ?? braced ?? defaulted);
    // Of two for one position the last counts.
    found.set(position, { name, type: "string", required: defaulted === undefined, at: match.index });
  }
  // Windmill counts from $1 and stops at the first number that is missing.
  const parameters: Parameter[] = [];
  for (let it = found.get(1); it; it = found.get(parameters.length + 1)) parameters.push(it);
  return program(parameters);
}

/** How each dialect declares a parameter in a comment. */
const declarations: Partial<Record<ScriptLanguage, RegExp>> = {
  postgresql: /^-- \$(?<number>\d+) (?<name>\w+)(?: \((?<type>[\w[\]]+)\))?(?: ?= ?(?<fallback>.+))? *\r?$/gm,
  mysql: /^-- [?:]\d* ?(?<name>\w+) \((?<type>\w+)(?:\([\d, ]+\))?\)(?: ?= ?(?<fallback>.+))? *\r?$/gm,
  bigquery: /^-- @(?<name>\w+) \((?<type>[\w[\]]+)\)(?: ?= ?(?<fallback>.+))? *\r?$/gm,
  snowflake: /^-- \? (?<name>\w+) \((?<type>\w+)\)(?: ?= ?(?<fallback>.+))? *\r?$/gm,
  mssql: /^-- @(?:p|P)\d+ (?<name>\w+) \((?<type>\w+)\)(?: ?= ?(?<fallback>.+))? *\r?$/gm,
};

/** In every dialect: a name that stands for a part of the statement itself, as for its table. */
const interpolated = /^-- %%(?<name>\w+)%%(?<fallback>.*)$/gm;

export function readSql(text: string, language: ScriptLanguage): Program | undefined {
  const pattern = declarations[language];
  if (!pattern) return undefined;
  const all = [...text.matchAll(pattern)];
  // One parameter of MySQL that is declared by its name makes comments of those that are declared by their place.
  const byName = language === "mysql" ? all.filter(([line]) => line.startsWith("-- :")) : [];
  const declared = byName.length > 0 ? byName : all;
  const parameters = [
    ...(language === "postgresql" ? numbered(text, declared) : declared.map(declaredParameter)),
    ...[...text.matchAll(interpolated)].map(declaredParameter),
  ];
  const named = /^-- database \S+ *\r?$/m.test(text);
  const database: Parameter = { name: "database", type: "any", required: !named, at: 0 };
  const names = new Set<string>();
  return program([database, ...parameters].filter((it) => !names.has(it.name) && names.add(it.name)));
}

function declaredParameter({ groups, index }: RegExpExecArray): Parameter {
  const { name = "", type, fallback } = groups ?? {};
  return { name, type: sqlType(type), required: fallback === undefined, at: index };
}

/** What PostgreSQL's statements use counts, by its number where no comment names it; where they use none, what is declared. */
function numbered(text: string, declared: readonly RegExpExecArray[]): readonly Parameter[] {
  const names = new Map(declared.map((it) => [it.groups?.number, declaredParameter(it)]));
  const statements = text.replace(
    /'(?:''|[^'])*(?:'|$)|"[^"]*(?:"|$)|(\$(?:[A-Za-z_]\w*)?\$)[\s\S]*?(?:\1|$)|--.*|\/\*[\s\S]*?(?:\*\/|$)/g,
    (it) => " ".repeat(it.length),
  );
  const used = [...statements.matchAll(/\$(\d+)/g)];
  // Servers differ over what is declared and used nowhere.
  if (used.length === 0) return declared.map((it) => ({ ...declaredParameter(it), required: false, unsure: true }));
  return used.map(
    ({ 0: name, 1: number, index }) => names.get(number) ?? { name, type: "any", required: true, at: index },
  );
}

function sqlType(type: string | undefined): ParameterType {
  if (type === undefined || type.endsWith("[]")) return type === undefined ? "any" : "array";
  if (/^(text|varchar|char|string)$/i.test(type)) return "string";
  if (/^(bool|boolean)$/i.test(type)) return "boolean";
  return "any";
}
