/** GitHub's own description of its REST API, held against every request and every response. */
import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import type { FakeRoute } from "./routes.ts";

type Schema = Readonly<Record<string, unknown>>;
interface Operation {
  readonly query: readonly string[];
  readonly body?: Schema;
  readonly responses: Readonly<Record<string, Schema | null>>;
}

const text = readFileSync(new URL("openapi.json", import.meta.url), "utf8");
const { operations, schemas } = JSON.parse(text) as {
  readonly operations: Readonly<Record<FakeRoute, Operation>>;
  readonly schemas: Readonly<Record<string, Schema>>;
};

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, inlineRefs: false });
ajv.addSchema({ $id: "github", schemas });
const compiled = new Map<Schema, ValidateFunction>();

function faults(schema: Schema, value: unknown): readonly string[] {
  const validate = compiled.get(schema) ?? ajv.compile(absolute(schema) as Schema);
  compiled.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).slice(0, 8).map((it) => `${it.instancePath || "/"} ${it.message}`);
}

/** References of a lone schema, as the registered document has them. */
const absolute = (it: unknown): unknown =>
  JSON.parse(JSON.stringify(it), (key, value) => (key === "$ref" && value.startsWith("#") ? `github${value}` : value));

/** What is wrong with a request. The description forbids no unknown members, so they are looked for here. */
export function requestFaults(route: FakeRoute, query: URLSearchParams, body: unknown): readonly string[] {
  const operation = operations[route];
  const unknown = [...query.keys()].filter((it) => !operation.query.includes(it)).map((it) => `unknown query ${it}`);
  if (operation.body === undefined) return body === undefined ? unknown : [...unknown, "takes no body"];
  return [...unknown, ...faults(operation.body, body ?? {}), ...unknownMembers(operation.body, body)];
}

function unknownMembers(schema: Schema, body: unknown): readonly string[] {
  const known = Object.keys((schema.properties ?? {}) as object);
  if (known.length === 0 || typeof body !== "object" || body === null) return [];
  return Object.keys(body)
    .filter((it) => !known.includes(it))
    .map((it) => `unknown member ${it}`);
}

/** What is wrong with a response of the fake itself. */
export function responseFaults(route: FakeRoute, status: number, body: unknown): readonly string[] {
  const schema = operations[route].responses[status];
  if (schema === undefined) return status < 300 ? [`answers no ${status}`] : [];
  return schema === null ? [] : faults(schema, body);
}

/** What a response must hold beyond what is said of it, filled in with the plainest values that the description allows. */
export function completed(route: FakeRoute, status: number, said: unknown): unknown {
  const schema = operations[route].responses[status];
  return schema ? fill(schema, said) : said;
}

function fill(schema: Schema, said: unknown): unknown {
  if (said === null) return null;
  const { $ref, anyOf, oneOf, allOf, type, properties = {}, required = [], items } = schema as SchemaParts;
  if ($ref !== undefined) return fill(schemas[$ref.split("/").at(-1) as string] as Schema, said);
  const choices = anyOf ?? oneOf;
  if (choices !== undefined) {
    if (said === undefined && choices.some((it) => it.type === "null")) return null;
    const fits = choices.find((it) => faults(it, fill(it, said)).length === 0) ?? choices[0];
    return fill(fits as Schema, said);
  }
  if (allOf !== undefined) return allOf.reduce<unknown>((all, it) => fill(it, all), said);
  if (Array.isArray(said)) return items === undefined ? said : said.map((it) => fill(items, it));
  if (type === "object" || Object.keys(properties).length > 0) {
    const given = (said ?? {}) as Readonly<Record<string, unknown>>;
    const names = new Set([...required, ...Object.keys(given)]);
    return Object.fromEntries(
      [...names].map((name) => [name, properties[name] ? fill(properties[name], given[name]) : given[name]]),
    );
  }
  return said === undefined ? plainest(schema as SchemaParts) : said;
}

interface SchemaParts {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

function plainest(schema: SchemaParts): unknown {
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case "array":
      return [];
    case "boolean":
      return false;
    case "integer":
    case "number":
      return 1;
    default:
      return "x";
  }
}
