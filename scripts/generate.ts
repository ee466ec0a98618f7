/**
 * Writes what derives from the tables and schemas: action.yml, the tables in README.md, docs/rules.md, docs/departures.md,
 * src/documents.ts, src/version.ts, and the validators in src/contract/structure/. With `--check` it writes nothing and fails when one of them is stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { actionYaml } from "./generate/action-yaml.ts";
import { departuresPage } from "./generate/departures-page.ts";
import { documentTypes } from "./generate/document-types.ts";
import { withTables } from "./generate/readme.ts";
import { rulesPage } from "./generate/rules-page.ts";
import { structureValidator } from "./generate/structure-validators.ts";

process.chdir(new URL("..", import.meta.url).pathname);

const read = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");

/** Every generated file with its whole new text. */
const files: Readonly<Record<string, string>> = {
  "action.yml": actionYaml(),
  "README.md": withTables(read("README.md")),
  "docs/departures.md": departuresPage(),
  "docs/rules.md": await rulesPage(),
  "src/contract/structure/dcs.ts": structureValidator("schemas/vendored/dcs-1.2.1.schema.json"),
  "src/contract/structure/odcs-3.0.ts": structureValidator("schemas/vendored/odcs-3.0.2.schema.json"),
  "src/contract/structure/odcs-3.1.ts": structureValidator("schemas/vendored/odcs-3.1.0.schema.json"),
  "src/contract/structure/odcs-3.2.ts": structureValidator("schemas/vendored/odcs-3.2.0.schema.json"),
  "src/documents.ts": await documentTypes("schemas"),
  "src/version.ts": `/** Generated from package.json by scripts/generate.ts. */\nexport const version = ${JSON.stringify(JSON.parse(read("package.json")).version)};\n`,
};

const stale = Object.keys(files).filter((path) => read(path) !== files[path]);
if (process.argv.includes("--check")) {
  for (const path of stale) console.error(`${path} is stale: run npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const path of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, files[path] ?? "");
    console.log(`wrote ${path}`);
  }
}
