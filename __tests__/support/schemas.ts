/** Holds documents against the schemas that are published. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";

const schemas = join(import.meta.dirname, "../../schemas");
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const published = readdirSync(schemas).filter((it) => it.endsWith(".schema.json"));
for (const name of published) ajv.addSchema(JSON.parse(readFileSync(join(schemas, name), "utf8")));

/** What is wrong with a document by its schema. */
export function faultsOf(schema: string, document: unknown): string[] {
  const validate = ajv.getSchema(`${schema}.schema.json`);
  if (validate === undefined) throw new Error(`schemas/${schema}.schema.json is missing`);
  validate(document);
  return (validate.errors ?? []).map((it) => `${it.instancePath} ${it.message} ${JSON.stringify(it.params)}`);
}
