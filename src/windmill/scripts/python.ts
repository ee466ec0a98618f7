/** Python programs. */
import type { Node } from "web-tree-sitter";
import { grammarOf, type SyntaxFault } from "./grammars.ts";
import { pythonCandidates } from "./imports.ts";
import { certainFault } from "./python-faults.ts";
import { type Parameter, type ParameterType, type Program, type ScriptImport, unreadProgram } from "./signature.ts";

/** @param entry name of the function that is run: `main`, or `preprocessor` */
export async function readPython(text: string, script: string, entry: string): Promise<Program> {
  const grammar = await grammarOf("python");
  const read = (it: string) =>
    grammar.parse(it, (root, fault) => programIn(root, fault, { text: it, script, entry })) ?? unreadProgram;
  const lines = text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
  const plain = withoutManyComments(lines);
  const program = read(plain);
  if (!program.syntax) return program;
  // The grammar takes a line inside of brackets for the block's end if it is indented less than the block.
  const joined = read(withBracketsOnOneLine(plain));
  if (!joined.syntax) return joined;
  return program.syntax.doubtful ? { ...program, syntax: certainFault(lines) ?? program.syntax } : program;
}

/** At each of many comments the grammar looks at all that follow it. */
const manyComments = /(?:^[ \t]*(?:#[^\n]*)?\n){100}/m;

/**
 * Of the same length: blanks for the lines that are comments, where there are many. In a text such a line may as well be
 * blank; what its end on such a line looks like is decided by the lines as they are.
 */
const withoutManyComments = (text: string): string =>
  manyComments.test(text) ? text.replace(/^[ \t]*#.*$/gm, (line) => " ".repeat(line.length)) : text;

/** What is not closed goes on to the end, so that nothing is looked at twice. */
const tokens =
  /("""|''')(?:\\.|[^\\])*?(?:\1|\\?$)|"(?:\\(?:\r\n|.)|[^"\\\n])*(?:"|\\?$|(?=\n))|'(?:\\(?:\r\n|.)|[^'\\\n])*(?:'|\\?$|(?=\n))|#[^\n]*|[([{}\])]|\r?\n/gs;

/** Of the same length: blanks stand for the line ends and comments inside of brackets. */
function withBracketsOnOneLine(text: string): string {
  let depth = 0;
  return text.replace(tokens, (token) => {
    if (/^[([{]/.test(token)) depth++;
    else if (/^[)\]}]/.test(token)) depth = Math.max(depth - 1, 0);
    else if (depth > 0 && /^[#\r\n]/.test(token)) return " ".repeat(token.length);
    return token;
  });
}

interface Reading {
  readonly text: string;
  readonly script: string;
  readonly entry: string;
}

const importsWorkflow = /^from[ \t]+wmill[ \t]+import[ \t]+(?:\([^)]*|[^\n]*)\bworkflow\b/m;

function programIn(root: Node, fault: SyntaxFault | undefined, { text, script, entry }: Reading): Program {
  const imports: ScriptImport[] = [];
  const packages = new Set<string>();
  let main: Program["main"] = { kind: "none" };
  const visit = (statement: Node): void => {
    switch (statement.type) {
      case "decorated_definition": {
        const inner = statement.childForFieldName("definition");
        if (inner) visit(inner);
        // A workflow as code is run by its decorator, whatever its name.
        const isWorkflow =
          inner?.type === "function_definition" &&
          importsWorkflow.test(text) &&
          statement.namedChildren.some((it) => /^@workflow(?:\(|$)/.test(it?.text ?? ""));
        if (isWorkflow && main.kind === "none") main = { kind: "unclear" };
        break;
      }
      case "function_definition":
        // Of two definitions the last one counts.
        if (statement.childForFieldName("name")?.text === entry) {
          const parameters = parametersOf(statement);
          main = parameters ? { kind: "found", parameters } : { kind: "unclear" };
        }
        break;
      case "import_statement":
      case "import_from_statement":
        readImport(statement, script, imports, packages, (name) => {
          // `from f.team.lib import main` makes it the program's own.
          if (name === entry && main.kind === "none") main = { kind: "unclear" };
        });
        break;
      case "expression_statement":
        if (new RegExp(`^${entry}\\s*[:=]`).test(statement.text.slice(0, 40))) main = { kind: "unclear" };
        break;
      case "if_statement":
      case "try_statement":
      case "with_statement":
        if (main.kind === "none" && statement.text.includes(`def ${entry}(`)) main = { kind: "unclear" };
        break;
    }
  };
  for (const statement of root.namedChildren) if (statement) visit(statement);
  const syntax = fault ? { ...fault, doubtful: true } : mayOverlook(text) ? overlooked(root, text) : undefined;
  return {
    ...(syntax && { syntax }),
    main: fault && main.kind === "none" ? { kind: "unclear" } : main,
    imports,
    packages: [...packages],
  };
}

/** Cheaper than to ask the tree: a `print` before no bracket, or a colon before a line that is not indented further. */
function mayOverlook(text: string): boolean {
  if (/^\s*print[ \t]+[^\s(=:]/m.test(text)) return true;
  let colon = -1;
  for (const line of text.split("\n")) {
    const rest = line.trim();
    if (rest === "" || rest.startsWith("#")) continue;
    const indent = line.length - line.trimStart().length;
    if (colon >= indent) return true;
    colon = /:(?:\s*#.*)?$/.test(rest) ? indent : -1;
  }
  return colon >= 0;
}

/** What the grammar takes and Python 3 does not: `print x`, and a block without a statement. */
function overlooked(root: Node, text: string): SyntaxFault | undefined {
  for (const it of root.descendantsOfType(["print_statement", "block"])) {
    if (!it) continue;
    if (it.type === "block" && it.namedChildren.every((child) => child?.type === "comment")) {
      const blank = /^\s*/.exec(text.slice(it.startIndex))?.[0].length ?? 0;
      return { message: "an indented block is missing", at: it.startIndex + blank };
    }
    if (it.type === "print_statement" && !/^print\s*(\(|>>)/.test(it.text)) {
      return { message: "`print` needs parentheses", at: it.startIndex };
    }
  }
  return undefined;
}

/** Nothing for lists that Windmill's own parser reads otherwise than Python: with `*args`, `*` or `/` in them. */
function parametersOf(definition: Node): readonly Parameter[] | undefined {
  const list = definition.childForFieldName("parameters")?.namedChildren ?? [];
  if (list.some((it) => it?.type.endsWith("_separator") || /^\*(?!\*)/.test(it?.text ?? ""))) return undefined;
  return list.flatMap((it): readonly Parameter[] => {
    // `**kwargs` takes no input of its own.
    if (!it || it.type.endsWith("_splat_pattern")) return [];
    const name = it.type === "identifier" ? it : (it.childForFieldName("name") ?? it.namedChildren[0]);
    if (name?.type !== "identifier") return [];
    const type = it.childForFieldName("type")?.text;
    const optional = /^(?:typing\.|t\.)?Optional\b|\|\s*None\b|\bNone\s*\|/.test(type ?? "");
    const value = it.childForFieldName("value");
    const unsure = value ? !isLiteral(value) : optional;
    const required = value === null && !optional;
    return [{ name: name.text, type: typeOf(type), required, at: it.startIndex, ...(unsure && { unsure }) }];
  });
}

const literals = new Set(
  "string concatenated_string integer float true false none ellipsis list dictionary call parenthesized_expression".split(
    " ",
  ),
);

/** As far as Windmill's own parser reads a default. */
const isLiteral = (value: Node): boolean =>
  literals.has(value.type) && !(value.text.includes("{") && value.descendantsOfType("interpolation").length > 0);

const types: Readonly<Record<string, ParameterType>> = {
  str: "string",
  int: "integer",
  float: "number",
  bool: "boolean",
  list: "array",
  List: "array",
  dict: "object",
  Dict: "object",
};

function typeOf(annotation: string | undefined): ParameterType {
  const text =
    annotation
      ?.replace(/^(?:typing|t)\./, "")
      .replace(/\[.*$/s, "")
      .trim() ?? "";
  // `List` alone is a class like any other to Windmill.
  if (/[|]/.test(annotation ?? "") || /^(?:typing\.|t\.)?(?:List|Dict)$/.test(annotation ?? "")) return "any";
  return Object.hasOwn(types, text) ? (types[text] as ParameterType) : "any";
}

function readImport(
  statement: Node,
  script: string,
  imports: ScriptImport[],
  packages: Set<string>,
  named: (name: string) => void,
): void {
  const module = statement.childForFieldName("module_name");
  const names = statement.childrenForFieldName("name").flatMap((it) => (it ? [original(it)] : []));
  for (const it of statement.childrenForFieldName("name")) {
    if (it) named(it.childForFieldName("alias")?.text ?? it.text);
  }
  for (const [text, at, members] of module
    ? [[module.text, module.startIndex, names] as const]
    : names.map((name) => [name, statement.startIndex, [] as readonly string[]] as const)) {
    const candidates = pythonCandidates(text, members, script);
    if (candidates.length > 0) imports.push({ text, candidates, at });
    else packages.add(text.split(".")[0] as string);
  }
}

const original = (name: Node): string => (name.childForFieldName("name") ?? name).text;
