/** TypeScript: by Deno, or by a Node that strips types. Programs are asked to keep to what both can. */
import { checked, rejected } from "../findings.ts";
import type { Language, Toolchain } from "../types/language.ts";
import { findDeno } from "./deno.ts";
import { declaredDependencies } from "./dependencies.ts";
import { findNode } from "./node.ts";
import { languageFinding } from "./rules.ts";

const BRIEF = `TypeScript as an ES module, run by Deno or by Node: use node: modules only ("node:fs", "node:process", …), no
other package, no network, no files, no environment variables, no Deno.* names, no require(). Only types that can be left
away: no enum, namespace or parameter property.
Read the whole input from standard input with readFileSync(0, "utf8") of "node:fs", write the output and nothing else to
standard output with console.log or process.stdout.write. Text is UTF-8. Messages, if any, go to standard error. A program
that fails exits with a code other than 0.`;

export const typescript: Language = {
  name: "typescript",
  extensions: [".ts"],
  tags: ["typescript", "ts"],
  brief: BRIEF,
  comment: "//",
  dependencies: [],
  async find(environment) {
    const deno = await findDeno(environment);
    if ("prepare" in deno) return checked(withoutPackages(deno));
    const node = await findNode(environment);
    if ("prepare" in node) return checked(withoutPackages(node));
    const message =
      `Deno 2 or Node 22.18 or newer is needed: found ${[...deno, ...node].join(", ")}; ` +
      "type: npm install --global deno";
    return rejected(languageFinding("toolchain.missing", message));
  },
};

/** An import from a registry or an address. */
const FOREIGN = /\b(?:from|import)\s*\(?\s*["']((?:npm|jsr|https?):[^"'\n]{1,200})["']/;

/**
 * Packages are refused whatever `dependencies` allows: Node and Deno would resolve them in ways of their own, and no
 * registry gives a hash that the proof could name.
 */
const withoutPackages = (toolchain: Toolchain): Toolchain => ({
  ...toolchain,
  async prepare(source, folder, sandbox, settings) {
    const declared = declaredDependencies(source, "//", []);
    if (!declared.ok) return declared;
    const [, foreign] = FOREIGN.exec(source) ?? [];
    if (foreign === undefined) return toolchain.prepare(source, folder, sandbox, settings);
    const message = `the program imports ${JSON.stringify(foreign)}; TypeScript programs have node: modules only`;
    return rejected(languageFinding("check.dependency-not-allowed", message));
  },
});
