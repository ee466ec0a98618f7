/**
 * Commands in comments: `/fire-flow generate contract=orders.yaml program=totals.py Sum the orders.`
 * The first word of the first line makes a command of it, in capitals or not. What may be set is a closed list: where a
 * run asks, in which sandbox and with which packages is the workflow's to say.
 */
import { neutralise } from "../neutralise.ts";

/** What each command takes. */
export const commentCommands = {
  generate: ["contract", "program", "language", "task"],
  verify: ["program"],
  retry: [],
  help: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type CommentCommandName = keyof typeof commentCommands;

export type ArgumentName = (typeof commentCommands)["generate"][number];

export type Arguments = Readonly<Partial<Record<ArgumentName, string>>>;

/** Something in a command that cannot be meant; `known` is what could be. */
export interface Unclear {
  readonly what: string;
  readonly word: string;
  readonly known: readonly string[];
}

export type ReadComment =
  /** A text like any other. */
  | { readonly kind: "no-command" }
  | { readonly kind: "command"; readonly name: CommentCommandName; readonly arguments: Arguments }
  | { readonly kind: "unclear"; readonly problems: readonly Unclear[] };

const names = Object.keys(commentCommands) as CommentCommandName[];

const MAX_VALUE = 400;
const MAX_TASK = 10_000;

/** Reads a comment; all that is wrong with a command comes at once. */
export function readComment(body: string): ReadComment {
  const [first = "", ...below] = body.replace(/\r\n?/g, "\n").split("\n");
  // As a phone's keyboard may begin it, and as the `startsWith` of a workflow's `if:` takes it.
  const [called, rest = ""] = /^\/fire-flow(?:[ \t]+(.*))?$/is.exec(first.trimEnd()) ?? [];
  if (called === undefined) return { kind: "no-command" };
  const [word = "help", afterName] = split(rest);
  const name = names.find((it) => it === word);
  if (name === undefined) return unclear([{ what: "is no command", word, known: names }]);
  const read = readArguments(afterName, commentCommands[name], below.join("\n"));
  return read.problems.length > 0 ? unclear(read.problems) : { kind: "command", name, arguments: read.values };
}

const unclear = (problems: readonly Unclear[]): ReadComment => ({ kind: "unclear", problems });

/** The first word and what follows it. */
function split(line: string): readonly [word: string | undefined, rest: string] {
  const [, word, rest = ""] = /^\s*(\S+)(.*)$/s.exec(line) ?? [];
  return [word, rest];
}

/** `name=value`, the value bare, in double quotes with `\"` and `\\`, or in single ones as it stands. */
const argument = /^\s*([A-Za-z][\w-]*)=(?:"((?:[^"\\]|\\.)*)"(?=\s|$)|'([^']*)'(?=\s|$)|([^\s"']\S*)?)/;

/** What begins the task ends the arguments: whatever looks like one in there is the task's. */
function readArguments(line: string, known: readonly ArgumentName[], below: string) {
  const values: Partial<Record<ArgumentName, string>> = {};
  const problems: Unclear[] = [];
  let rest = line;
  for (let found = argument.exec(rest); found !== null; found = argument.exec(rest)) {
    const [all, word = "", double, single, bare] = found;
    const value = double?.replace(/\\(.)/g, "$1") ?? single ?? bare;
    const name = known.find((it) => it === word);
    rest = rest.slice(all.length);
    if (name === undefined) problems.push({ what: "cannot be set by a comment", word, known });
    else if (value === undefined && /^["']/.test(rest)) return { values, problems: [...problems, unclosed(word)] };
    else if (values[name] !== undefined) problems.push({ what: "is given twice", word, known: [] });
    else if (fault(name, value ?? "") !== undefined)
      problems.push({ what: fault(name, value ?? "") as string, word, known: [] });
    else values[name] = neutralise(value ?? "");
  }
  const task = [rest.trim(), below.trim()].filter((it) => it !== "").join("\n\n");
  const takesTask = known.includes("task");
  if (task !== "" && takesTask && values.task !== undefined) {
    problems.push({ what: "is given twice: by its name and as text", word: "task", known: [] });
  } else if (task !== "" && takesTask) {
    const wrong = fault("task", task);
    if (wrong === undefined) values.task = neutralise(task);
    else problems.push({ what: wrong, word: "task", known: [] });
  } else if (rest.trim() !== "" && problems.length === 0) {
    problems.push({ what: "is more than this command takes", word: split(rest)[0] ?? "", known });
  }
  return { values, problems };
}

const unclosed = (word: string): Unclear => ({ what: "has a quotation mark that nothing closes", word, known: [] });

/** What is wrong with a value. Paths stay inside the repository. */
function fault(name: ArgumentName, value: string): string | undefined {
  if (value.trim() === "") return "has no value";
  if (value.length > (name === "task" ? MAX_TASK : MAX_VALUE)) return "is too long";
  if (name !== "contract" && name !== "program") return undefined;
  if (neutralise(value) !== value || /[\n\t\\]/.test(value)) return "holds characters that a path cannot have here";
  const parts = value.split("/");
  if (value.startsWith("/") || value.startsWith("-") || parts.includes(".."))
    return "must be a path inside the repository";
  return parts.some((it) => /^\.git(hub)?$/i.test(it)) ? "must not be under .git or .github" : undefined;
}

/** The answers of an issue form with the fields contract, program, language and task, as GitHub writes them down. */
export function readForm(body: string): ReadComment {
  const values: Partial<Record<ArgumentName, string>> = {};
  const problems: Unclear[] = [];
  const known = commentCommands.generate;
  const parts = body
    .replace(/\r\n?/g, "\n")
    .split(/^### +(.*)$/m)
    .slice(1);
  for (let index = 0; index < parts.length; index += 2) {
    const name = known.find((it) => it === parts[index]?.trim().toLowerCase());
    const value = (parts[index + 1] ?? "").trim();
    if (name === undefined || value === "" || value === "_No response_") continue;
    const wrong = values[name] === undefined ? fault(name, value) : "is given twice";
    if (wrong === undefined) values[name] = neutralise(value);
    else problems.push({ what: wrong, word: name, known: [] });
  }
  if (problems.length > 0) return unclear(problems);
  return Object.keys(values).length === 0
    ? unclear([{ what: "has none of the form's headings", word: "the issue", known: known.map((it) => `### ${it}`) }])
    : { kind: "command", name: "generate", arguments: values };
}
