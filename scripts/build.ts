/**
 * Builds dist/: one bundle and three shims over it, so that the chunks of the entries cannot collide. The same sources
 * give the same bytes.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { tryBundle } from "./try-bundle.ts";

process.chdir(new URL("..", import.meta.url).pathname);
const { out } = parseArgs({ options: { out: { type: "string", default: "dist" } } }).values;
const dist = resolve(out);

const tool = (name: string, ...args: string[]) =>
  execFileSync(process.execPath, [`node_modules/.bin/${name}`, ...args], { stdio: "inherit" });

rmSync("build", { recursive: true, force: true });
for (const part of ["bundle", "types"]) rmSync(join(dist, part), { recursive: true, force: true });
mkdirSync(dist, { recursive: true });

tool("tsc", "-p", "tsconfig.build.json", "--declarationDir", join(dist, "types"));
tool("ncc", "build", "build/main.js", "-o", join(dist, "bundle"), "--license", "licenses.txt", "--no-cache", "-q");

// What parses scripts is loaded from files when it is needed: ncc breaks the engine, and WebAssembly is no module.
const grammars = join(dist, "bundle", "grammars");
const engine = "node_modules/web-tree-sitter";
const languages = "node_modules/@vscode/tree-sitter-wasm";
mkdirSync(grammars, { recursive: true });
for (const file of ["web-tree-sitter.js", "web-tree-sitter.wasm"])
  copyFileSync(join(engine, file), join(grammars, file));
for (const name of ["python", "typescript", "go", "rust", "bash"]) {
  const file = `tree-sitter-${name}.wasm`;
  copyFileSync(join(languages, "wasm", file), join(grammars, file));
}
writeFileSync(
  join(grammars, "LICENSES.txt"),
  [engine, languages]
    .map((it) => `${it.replace("node_modules/", "")}\n\n${readFileSync(join(it, "LICENSE"), "utf8")}`)
    .join("\n\n"),
);

const library = Object.keys(await import(pathToFileURL(resolve("build/index.js")).href)).sort();
const shims = {
  "index.js": `import { action } from "./bundle/index.js";\n\nawait (await action()).main();\n`,
  "cli.js": `#!/usr/bin/env node\nimport { cli } from "./bundle/index.js";\n\nawait (await cli()).main();\n`,
  "lib.js": `import { library } from "./bundle/index.js";\n\nexport const { ${library.join(", ")} } = await library();\n`,
  "package.json": `{ "type": "module" }\n`,
};
for (const [name, text] of Object.entries(shims)) writeFileSync(join(dist, name), text);
chmodSync(join(dist, "cli.js"), 0o755);

// An import that ncc cannot resolve becomes this, and ncc ends with 0 all the same.
for (const name of readdirSync(join(dist, "bundle")).filter((it) => it.endsWith(".js"))) {
  if (readFileSync(join(dist, "bundle", name), "utf8").includes('eval("require")')) {
    throw new Error(`dist/bundle/${name} holds an import that was not resolved: grep it for eval("require")`);
  }
}
tryBundle(dist, process.execPath);
