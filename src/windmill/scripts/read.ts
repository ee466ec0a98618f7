/** Reads a program of any language. */
import type { ScriptLanguage } from "../workspace/paths.ts";
import { readGo } from "./go.ts";
import { type GrammarName, grammarOf } from "./grammars.ts";
import { readBash, readSql } from "./headers.ts";
import { readPython } from "./python.ts";
import { readRust } from "./rust.ts";
import { type Program, unreadProgram } from "./signature.ts";
import { readTypescript } from "./typescript.ts";

/** Begins to load grammars: they are compiled beside what else there is to do. */
export function expectGrammars(names: readonly GrammarName[]): void {
  // A grammar that is not there is reported where it is needed.
  for (const name of names) grammarOf(name).catch(() => {});
}

/** Characters; a longer program is not read, and nothing is claimed about it. */
const MAX_PROGRAM = 4 << 20;

/** A program to read. */
export interface ProgramText {
  readonly text: string;
  /** As file endings or flow.yaml name it. */
  readonly language: string;
  /** Path in the workspace: relative imports start from it. */
  readonly script: string;
  /** Name of the function that runs: `main`, or `preprocessor`. */
  readonly entry: string;
}

/** @returns `unclear` for languages without a reader here */
export async function readProgram({ text, language, script, entry }: ProgramText): Promise<Program> {
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
