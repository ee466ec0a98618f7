/** Reads a program of any language. */
import type { ScriptLanguage } from "../workspace/paths.ts";
import { readBash } from "./bash.ts";
import { readGo } from "./go.ts";
import { type GrammarName, grammarOf } from "./grammars.ts";
import { readSql } from "./headers.ts";
import { readPython } from "./python.ts";
import { readRust } from "./rust.ts";
import { type Program, unreadProgram } from "./signature.ts";
import { readTypescript } from "./typescript.ts";

/** By the ending of a program's file. */
const grammars: readonly (readonly [RegExp, GrammarName])[] = [
  [/\.py$/, "python"],
  [/\.ts$/, "typescript"],
  [/\.go$/, "go"],
  [/\.rs$/, "rust"],
  [/\.sh$/, "bash"],
];

/** Those of some files that a grammar reads. */
export const programsOf = (files: readonly string[]): readonly string[] =>
  files.filter((file) => grammars.some(([ending]) => ending.test(file)));

/** Begins to load the grammars that programs will need: they are compiled beside what else there is to do. */
export function expectPrograms(programs: readonly string[]): void {
  for (const [ending, name] of grammars) {
    // A grammar that is not there is reported where it is needed.
    if (programs.some((it) => ending.test(it))) grammarOf(name).catch(() => {});
  }
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

const typescript = ({ text, script, entry }: ProgramText) => readTypescript(text, script, entry);

/** By language, what reads its programs by a grammar. */
const readers = new Map<string, (program: ProgramText) => Promise<Program>>([
  ["python3", ({ text, script, entry }) => readPython(text, script, entry)],
  ["typescript", typescript],
  ["bun", typescript],
  ["bunnative", typescript],
  ["deno", typescript],
  ["nativets", typescript],
  ["go", ({ text, entry }) => readGo(text, entry)],
  ["rust", ({ text, entry }) => readRust(text, entry)],
  ["bash", ({ text }) => readBash(text)],
]);

export const hasGrammar = (language: string): boolean => readers.has(language);

/** @returns `unread` for languages without a reader here */
export async function readProgram(program: ProgramText): Promise<Program> {
  const { text, language } = program;
  if (text.length > MAX_PROGRAM) return unreadProgram;
  return readers.get(language)?.(program) ?? readSql(text, language as ScriptLanguage) ?? unreadProgram;
}
