/**
 * Text of JSON, NDJSON or YAML → nodes that know their place. All three are read by `yaml`, whose JSON schema takes
 * JSON's scalars only: one reader, one kind of position, and integers stay exact.
 */
import { LineCounter, type Node, parseDocument } from "yaml";
import { type Checked, checked, type Location, rejected } from "../findings.ts";
import type { Value } from "../types/value.ts";
import { casesFinding } from "./rules.ts";

/** One document of the text: the whole of it, or a line of NDJSON. */
export type Parsed = Checked<{
  /** `null` where there is nothing but blanks and comments. */
  readonly root: Node | null;
  readonly place: (node: Node | null) => Location;
  /** What the node stands for, aliases resolved. Integers past 2^53 are bigint. */
  readonly value: (node: Node | null) => Checked<Value>;
}>;

type Syntax = "json" | "ndjson" | "yaml";

/** A broken text breaks again and again: the first few errors say it all. */
const MAX_ERRORS = 10;

const SYNTAX_BY_EXTENSION: Readonly<Record<string, Syntax>> = {
  json: "json",
  ndjson: "ndjson",
  jsonl: "ndjson",
  yaml: "yaml",
  yml: "yaml",
};

/** Reads the text in the syntax of the file's extension, or in the one that it looks like. */
export function parseText(text: string, path: string): readonly Parsed[] {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const syntax = SYNTAX_BY_EXTENSION[path.slice(path.lastIndexOf(".") + 1).toLowerCase()] ?? sniff(body);
  if (syntax !== "ndjson") return [parseOne(body, path, 1, syntax)];
  return body
    .split(/\r?\n/)
    .flatMap((line, index) => (line.trim() === "" ? [] : [parseOne(line, path, index + 1, "json")]));
}

function sniff(text: string): Syntax {
  const isJson = (it: string) => jsonFault(it) === undefined;
  if (isJson(text)) return "json";
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.length > 1 && lines.every((line) => line.trimStart().startsWith("{") && isJson(line))
    ? "ndjson"
    : "yaml";
}

function parseOne(text: string, file: string, firstLine: number, syntax: "json" | "yaml"): Parsed {
  const lines = new LineCounter();
  const at = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { file, line: firstLine + Math.max(line, 1) - 1, column: Math.max(col, 1) };
  };
  const fault = (message: string, offset = 0) => casesFinding("cases.syntax", message, { location: at(offset) });
  const document = parseDocument(text, {
    schema: syntax === "json" ? "json" : "core",
    intAsBigInt: true,
    lineCounter: lines,
    prettyErrors: false,
  });
  // A warning, such as an unknown tag, means that the value is not what was written.
  const faults = [...document.errors, ...document.warnings]
    .slice(0, MAX_ERRORS)
    .map((it) => fault(`not well-formed ${syntax.toUpperCase()}: ${it.message}`, it.pos[0]));
  if (faults.length > 0) return rejected(...faults);
  const strict = syntax === "json" ? jsonFault(text) : undefined;
  if (strict !== undefined) return rejected(fault(`not well-formed JSON: ${strict.message}`, strict.offset));

  const place = (node: Node | null) => at(node?.range?.[0] ?? 0);
  const value = (node: Node | null): Checked<Value> => {
    try {
      return checked(narrow(node?.toJS(document, { maxAliasCount: 100 }) ?? null));
    } catch (error) {
      // Too many aliases, a number that is none, or nesting deeper than the stack.
      return rejected(casesFinding("cases.syntax", (error as Error).message, { location: place(node) }));
    }
  };
  return checked({ root: document.contents, place, value });
}

/** What strict JSON has against the text: `yaml` allows comments and trailing commas. */
function jsonFault(text: string): { readonly message: string; readonly offset: number } | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const { message } = error as Error;
    return { message, offset: Number(/at position (\d+)/.exec(message)?.[1] ?? 0) };
  }
}

/** Integers that a double holds exactly become numbers. @throws {RangeError} on a number that JSON cannot write. */
function narrow(value: unknown): Value {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`${value} is no number that JSON has`);
  if (Array.isArray(value)) return value.map(narrow);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, narrow(it)]));
  }
  return value as Value;
}
