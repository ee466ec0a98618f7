import { readdirSync } from "node:fs";
import { compile, type JSONSchema } from "json-schema-to-typescript";

const banner = "/** The JSON documents. Generated from schemas/ by npm run generate. */";

/** Types of all documents, compiled as one schema so that what they share is declared once. */
export async function documentTypes(folder: string): Promise<string> {
  const names = readdirSync(folder)
    .filter((it) => it.endsWith(".schema.json"))
    .sort();
  const properties = Object.fromEntries(names.map((it) => [it.replace(".schema.json", ""), { $ref: it }]));
  const root = {
    title: "Documents",
    type: "object",
    properties,
    additionalProperties: false,
    required: [...Object.keys(properties)],
  };
  return compile(root as JSONSchema, "Documents", {
    cwd: `${folder}/`,
    bannerComment: banner,
    unknownAny: true,
    ignoreMinAndMaxItems: true,
    style: { printWidth: 120 },
  });
}
