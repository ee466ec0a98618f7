/** Reads a program of any language. */
import type { ScriptLanguage } from "../workspace/paths.ts";
import { readGo } from "./go.ts";
import { type GrammarName, grammarOf } from "./grammars.ts";
import { readBash, readSql } from "./headers.ts";
import { readPython } from "./python.ts";
import { readRust } from "./rust.ts";
import { type Program, unreadProgram } from "./signature.ts";
import { readTypescript } from "./typescript.ts";

const grammars: readonly (readonly [RegExp, GrammarName])[] = [
  [/\.py$/, "python"],
  [/\.ts$/, "typescript"],
  [/\.go$/, "go"],
  [/\.rs$/, "rust"],
];

/** Begins to load what the files will need: grammars are compiled beside what else there is to do. */
export function expectPrograms(files: readonly string[]): void {
  for (const [ending, name] of grammars) {
    // A grammar that is not there is reported where it is needed.
    if (files.some((it) => ending.test(it))) grammarOf(name).catch(() => {});
  }
}

/** Characters; a longer program is not read, and nothing is claimed about it. */
const MAX_PROGRAM = 4 << 20;

/**
 * @param language as file endings or flow.yaml name it
 * @param script path in the workspace: relative imports start from it
 * @param entry name of the function that runs: `main`, or `preprocessor`
 * @returns `unclear` for languages without a reader here
 */
export async function readProgram(text: string, language: string, script: string, entry: string): Promise<Program> {
  if (text.length > MAX_PROGRAM) return unreadProgram;
  switch (language) {
    case "python3":
      return readPython(text, script, entry);
    case "typescript":
    case "bun":
    case "bunnative":
    case "deno":
    case "nativets":
      return readTypescript(text, script, entry);
    case "go":
      return readGo(text, entry);
    case "rust":
      return readRust(text, entry);
    case "bash":
      return readBash(text);
    default:
      return readSql(text, language as ScriptLanguage) ?? unreadProgram;
  }
}
