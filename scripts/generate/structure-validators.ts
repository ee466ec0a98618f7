/** Compiles the published JSON Schemas of the contract formats, so that reading a contract neither loads nor runs ajv. */
import { readFileSync } from "node:fs";
import { Ajv, type Options, type SchemaObject } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import standalone from "ajv/dist/standalone/index.js";

const options: Options = {
  allErrors: true,
  strict: false,
  // Their formats are of links and dates in the head, which nobody here reads.
  validateFormats: false,
  // Said in our own words.
  messages: false,
  inlineRefs: false,
  code: { source: true, esm: true },
};

/** The module of one schema: `validate`, as ajv writes it, and `keys`, every name that the format has for a key. */
export function structureValidator(path: string): string {
  const schema = withoutAnnotations(JSON.parse(readFileSync(path, "utf8"))) as SchemaObject;
  const ajv = String(schema.$schema).includes("2019-09") ? new Ajv2019(options) : new Ajv(options);
  const code = standalone
    .default(ajv, ajv.compile(schema))
    .replace('"use strict";', "")
    .replace(/export default \w+;/, "")
    .replace("export const validate =", "export const validate: any =")
    // ajv writes CommonJS even where it is asked for a module; what its default is differs among loaders.
    .replaceAll('require("ajv/dist/runtime/equal").default', "equal.default ?? equal");
  if (code.includes("require(")) throw new Error(`${path} needs more of ajv than is imported`);
  const equal = code.includes("equal.default") ? 'import equal from "ajv/dist/runtime/equal.js";\n' : "";
  const keys = `export const keys = ${JSON.stringify([...new Set(namesIn(schema))].sort())};`;
  return `// @ts-nocheck: generated from ${path} by scripts/generate.ts.\n${equal}${keys}\n${code.trim()}\n`;
}

const namesIn = (schema: unknown): readonly string[] =>
  typeof schema !== "object" || schema === null
    ? []
    : Object.entries(schema).flatMap(([key, it]) => [
        ...(key === "properties" ? Object.keys(it as object) : []),
        ...namesIn(it),
      ]);

const annotations: ReadonlySet<string> = new Set(["title", "description", "examples", "default", "$comment", "deprecated"]); // biome-ignore format: reads as one line
const named: ReadonlySet<string> = new Set(["properties", "patternProperties", "definitions", "$defs"]);
const values: ReadonlySet<string> = new Set(["enum", "const", "required"]);

/** The schema without what says nothing about validity and would be embedded; the keys of `properties` are names. */
function withoutAnnotations(schema: unknown, keysAreNames = false): unknown {
  if (Array.isArray(schema)) return schema.map((it) => withoutAnnotations(it));
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => keysAreNames || !annotations.has(key))
      .map(([key, it]) => [
        key,
        !keysAreNames && values.has(key) ? it : withoutAnnotations(it, !keysAreNames && named.has(key)),
      ]),
  );
}
