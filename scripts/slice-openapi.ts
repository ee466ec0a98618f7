/**
 * Cuts what the fake GitHub of the tests needs out of GitHub's own OpenAPI description, and writes it to
 * `__tests__/support/github/openapi.json`. Run it when a route is added or the pinned version is raised:
 * `node scripts/launch.mjs scripts/slice-openapi.ts`. The package (385 MB unpacked) is fetched into a temporary folder.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { routes } from "../__tests__/support/github/routes.ts";

const version = "23.0.2";
const target = new URL("../__tests__/support/github/openapi.json", import.meta.url).pathname;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Node = { readonly [key: string]: Json };

/** The operations with all that they refer to, as plain JSON Schema. */
function slice(whole: Node): Node {
  const schemas: Record<string, Json> = {};
  const operations: Record<string, Json> = {};
  for (const route of Object.keys(routes)) {
    const [method = "", path = ""] = route.split(" ");
    const operation = at(whole, "paths", path, method.toLowerCase());
    const parameters = list(operation.parameters).map((it) => resolved(whole, it));
    const body = (operation.requestBody as Node | undefined)?.content as Node | undefined;
    operations[route] = {
      query: parameters.filter((it) => it.in === "query").map((it) => it.name as string),
      ...(body && { body: schemaOf(body) ?? {} }),
      responses: Object.fromEntries(
        Object.entries(operation.responses as Node)
          .map(([status, it]) => [status, schemaOf((resolved(whole, it).content ?? {}) as Node) ?? null] as const)
          .filter(([status]) => /^[234]/.test(status)),
      ),
    };
  }
  return { description: `Cut from @octokit/openapi ${version} (MIT) by scripts/slice-openapi.ts`, operations, schemas };

  function schemaOf(content: Node): Json | undefined {
    const schema = (content["application/json"] as Node | undefined)?.schema;
    return schema === undefined ? undefined : keep(schema);
  }

  /** Without descriptions and examples; `nullable` as JSON Schema says it; what is referred to is kept as well. */
  function keep(it: Json): Json {
    if (Array.isArray(it)) return it.map(keep);
    if (typeof it !== "object" || it === null) return it;
    const { nullable, description: _1, example: _2, examples: _3, externalDocs: _4, ...rest } = it as Node;
    if (typeof rest.$ref === "string") {
      const name = rest.$ref.split("/").at(-1) as string;
      if (!(name in schemas)) {
        schemas[name] = null;
        schemas[name] = keep(at(whole, "components", "schemas", name));
      }
      return orNull({ $ref: `#/schemas/${name}` }, nullable);
    }
    const kept = Object.fromEntries(
      Object.entries(rest)
        .filter(
          ([key]) =>
            !["x-github", "deprecated", "title", "format", "readOnly", "discriminator"].includes(key) ||
            typeof rest[key] === "object",
        )
        .map(([key, value]) => [key, key === "properties" ? properties(value as Node) : keep(value)]),
    );
    return orNull(kept, nullable);
  }

  /** Names of properties are no keywords: one may be called `description`. */
  function properties(them: Node): Node {
    return Object.fromEntries(Object.entries(them).map(([name, schema]) => [name, keep(schema)]));
  }
}

const orNull = (schema: Node, nullable: Json | undefined): Node =>
  nullable === true ? { anyOf: [schema, { type: "null" }] } : schema;

const list = (it: Json | undefined): readonly Json[] => (Array.isArray(it) ? it : []);

function resolved(whole: Node, it: Json): Node {
  const { $ref } = it as { readonly $ref?: string };
  return $ref === undefined ? (it as Node) : at(whole, ...$ref.slice(2).split("/"));
}

function at(whole: Node, ...path: readonly string[]): Node {
  let place: Json | undefined = whole;
  for (const key of path) place = (place as Node | undefined)?.[key];
  if (place === undefined) throw new Error(`the description has no ${path.join(" ")}`);
  return place as Node;
}

const folder = mkdtempSync(join(tmpdir(), "openapi-"));
try {
  execFileSync("npm", ["pack", `@octokit/openapi@${version}`, "--silent"], { cwd: folder, stdio: "pipe" });
  const file = "package/generated/api.github.com.json";
  execFileSync("tar", ["-xzf", `octokit-openapi-${version}.tgz`, file], { cwd: folder });
  const whole = JSON.parse(readFileSync(join(folder, file), "utf8")) as Node;
  writeFileSync(target, `${JSON.stringify(slice(whole), null, 1)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
