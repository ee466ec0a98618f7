/**
 * Tree-sitter grammars, loaded when a program of the language is met. They lie as WebAssembly beside the bundle, or in
 * the package that they come from.
 */
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type * as TreeSitter from "web-tree-sitter";
import type { Node } from "web-tree-sitter";
import { SystemFault } from "../../faults.ts";
import { type Finding, ruleFamily } from "../../findings.ts";
import { readShipped } from "../../system/files.ts";
import { exists } from "../../system/paths.ts";
import { scriptRules } from "../rules/scripts.ts";

export type GrammarName = "python" | "typescript" | "go" | "rust" | "bash";

const finding = ruleFamily(scriptRules);

/** Characters; with the log on, a program takes some five times as long to parse. */
const MAX_LOGGED = 200_000;

/** Parses programs of one language. The tree is the callback's only while it runs: its memory is not collected. */
export interface Grammar {
  parse<T>(text: string, read: (root: Node, fault: SyntaxFault | undefined) => T): T | undefined;
}

/** The first place where the text is no program of the language. */
export interface SyntaxFault {
  readonly message: string;
  readonly at: number;
}

/** Where the files of engine and grammars come from: all of them lie in `grammars/` beside a bundle. */
const packages = { engine: "node_modules/web-tree-sitter", grammars: "node_modules/@vscode/tree-sitter-wasm/wasm" };

const loaded = new Map<GrammarName, Promise<Grammar>>();
let engine: Promise<typeof TreeSitter> | undefined;

/** @throws {SystemFault} when the grammar's file is not there. */
export function grammarOf(name: GrammarName): Promise<Grammar> {
  const known = loaded.get(name) ?? load(name);
  loaded.set(name, known);
  return known;
}

async function load(name: GrammarName): Promise<Grammar> {
  engine ??= start();
  const { Parser, Language } = await engine;
  const parser = new Parser();
  parser.setLanguage(await Language.load(read(find(`tree-sitter-${name}.wasm`, packages.grammars))));
  return {
    parse(text, reader) {
      const tree = parser.parse(text);
      if (!tree) return undefined;
      try {
        const root = tree.rootNode;
        if (!root.hasError) return reader(root, undefined);
        return reader(root, text.length > MAX_LOGGED ? shownFault(root, text) : firstFault(parser, text));
      } finally {
        tree.delete();
      }
    },
  };
}

async function start(): Promise<typeof TreeSitter> {
  const code = pathToFileURL(find("web-tree-sitter.js", packages.engine)).href;
  // Bundlers break how it finds itself: it stays a file of its own.
  const whole: typeof TreeSitter = await import(/* webpackIgnore: true */ /* @vite-ignore */ code);
  // Of Emscripten's options the types know only `locateFile`; the bytes spare a second search for the file.
  const wasmBinary = read(find("web-tree-sitter.wasm", packages.engine));
  await whole.Parser.init({ wasmBinary } as Parameters<typeof whole.Parser.init>[0]);
  return whole;
}

/** Looks beside this file, then in each folder above it. */
function find(file: string, packaged: string): string {
  const from = dirname(fileURLToPath(import.meta.url));
  for (let level = from; ; level = dirname(level)) {
    for (const folder of ["grammars", packaged]) {
      const candidate = join(level, folder, file);
      if (exists(candidate)) return candidate;
    }
    if (level === dirname(level)) throw missing(join(from, "grammars", file));
  }
}

function read(path: string): Uint8Array {
  const bytes = readShipped(path);
  if (bytes === undefined) throw missing(path);
  return bytes;
}

const missing = (path: string): SystemFault => {
  const fault: Finding = finding("windmill.scripts.grammar-missing", `${path} is not there; install Fire-Flow again`);
  return new SystemFault(fault);
};

/**
 * Where the parser first could not go on. The tree does not tell: it shows how the parser recovered, often far from
 * there. So the text is parsed once more, and the parser's own log is read.
 */
function firstFault(parser: TreeSitter.Parser, text: string): SyntaxFault {
  let place: readonly [number, number] = [0, 0];
  let furthest: readonly [number, number] = [0, 0];
  let recovering = false;
  parser.setLogger((message) => {
    if (recovering) return;
    const found = /^process .*\brow:(\d+), col:(\d+)/.exec(message);
    if (found) place = [Number(found[1]), Number(found[2])];
    else if (message.startsWith("resume")) recovering = true;
    else if (message.startsWith("detect_error")) {
      const further = place[0] - furthest[0] || place[1] - furthest[1];
      if (further > 0) furthest = place;
    }
  });
  try {
    parser.parse(text)?.delete();
  } finally {
    parser.setLogger(null);
  }
  const [row, column] = furthest;
  // Columns of the log count the bytes of UTF-16.
  return faultAt(text, lineStart(text, row) + column / 2);
}

/** The deepest place, of those that come first, at which the tree shows that the parser recovered. */
function shownFault(root: Node, text: string): SyntaxFault {
  const isFaulty = (it: Node | null) => it?.hasError || it?.isError || it?.isMissing;
  let deepest = root;
  for (let it: Node | null | undefined = root; it; it = it.children.find(isFaulty)) deepest = it;
  if (deepest.startIndex > 0) return faultAt(text, deepest.startIndex);
  return { at: 0, message: "somewhere in this program, which is too long to tell where, something does not fit" };
}

function lineStart(text: string, row: number): number {
  let start = 0;
  for (let line = 0; line < row; line++) start = text.indexOf("\n", start) + 1;
  return start;
}

function faultAt(text: string, offset: number): SyntaxFault {
  const blank = /^[ \t]*/.exec(text.slice(offset, offset + 500))?.[0].length ?? 0;
  const at = Math.min(offset + blank, text.length);
  const next = /^(?:\w{1,30}|[^\s\w])/u.exec(text.slice(at, at + 40))?.[0];
  return { at, message: next === undefined ? "the line ends too early" : `\`${next}\` does not fit here` };
}
