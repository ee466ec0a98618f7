/**
 * Writes what derives from the tables and schemas: action.yml, the tables in README.md, docs/rules.md, docs/departures.md,
 * src/documents.ts, src/version.ts. With `--check` it writes nothing and fails when one of them is stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { actionYaml } from "./generate/action-yaml.ts";
import { departuresPage } from "./generate/departures-page.ts";
import { documentTypes } from "./generate/document-types.ts";
import { withTables } from "./generate/readme.ts";
import { rulesPage } from "./generate/rules-page.ts";

process.chdir(new URL("..", import.meta.url).pathname);

const read = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");

/** Every generated file with its whole new text. */
const files: Readonly<Record<string, string>> = {
  "action.yml": actionYaml(),
  "README.md": withTables(read("README.md")),
  "docs/departures.md": departuresPage(),
  "docs/rules.md": await rulesPage(),
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
