/** TypeScript programs: bun, deno and nativets. */
import type { Node } from "web-tree-sitter";
import { grammarOf, type SyntaxFault } from "./grammars.ts";
import { moduleCandidates } from "./imports.ts";
import { type Parameter, type ParameterType, type Program, type ScriptImport, unreadProgram } from "./signature.ts";

export async function readTypescript(text: string, script: string, entry: string): Promise<Program> {
  const grammar = await grammarOf("typescript");
  const program = grammar.parse(text, (root, fault) => programIn(root, fault, script, entry)) ?? unreadProgram;
  if (!program.syntax) return program;
  // The grammar stumbles over some rare but valid code; an exact parser decides, and says what is wrong.
  const syntax = await exactFault(text);
  const { syntax: _, ...rest } = program;
  return syntax ? { ...program, syntax } : rest;
}

async function exactFault(text: string): Promise<{ readonly message: string; readonly at: number } | undefined> {
  const { parse } = await import("@babel/parser");
  try {
    // Recovered errors are about meaning, on which the runtimes differ; only what cannot be read at all counts.
    parse(text, {
      sourceType: "module",
      errorRecovery: true,
      allowReturnOutsideFunction: true,
      allowUndeclaredExports: true,
      plugins: ["typescript", "decorators", "decoratorAutoAccessors", "explicitResourceManagement"],
    });
    return undefined;
  } catch (error) {
    // What the parser only takes where it is told to, a newer runtime may take as it is.
    if (!(error instanceof SyntaxError) || "missingPlugin" in error) return undefined;
    const message = error.message.replace(/ \(\d+:\d+\)$/, "").replace(/\.$/, "");
    return { message, at: (error as { pos?: number }).pos ?? 0 };
  }
}

function programIn(root: Node, fault: SyntaxFault | undefined, script: string, entry: string): Program {
  const imports: ScriptImport[] = [];
  const packages = new Set<string>();
  let main: Program["main"] = { kind: "none" };
  for (const statement of root.namedChildren) {
    if (statement?.type === "import_statement" || statement?.type === "export_statement") {
      const source = statement.childForFieldName("source");
      if (source) readImport(source, script, imports, isOfTypes(statement) ? undefined : packages);
    }
    if (statement?.type !== "export_statement" && statement?.type !== "function_declaration") continue;
    const declared = statement.type === "export_statement" ? statement.childForFieldName("declaration") : statement;
    const name = declared?.childForFieldName("name")?.text;
    if (declared && isFunction(declared) && name === entry) {
      const parameters = /^export\s+default\b/.test(statement.text) ? undefined : parametersOf(declared);
      main = parameters ? { kind: "found", parameters } : { kind: "unclear" };
    } else if (statement.type === "export_statement" && main.kind === "none" && mayExport(statement, entry)) {
      main = { kind: "unclear" };
    }
  }
  return {
    ...(fault && { syntax: fault }),
    main: fault && main.kind === "none" ? { kind: "unclear" } : main,
    imports,
    packages: [...packages],
  };
}

const isFunction = (node: Node): boolean =>
  node.type === "function_declaration" ||
  node.type === "generator_function_declaration" ||
  node.type === "function_signature";

/** `export const main = …`, `export { x as main }`, `export * from …`, `export default …`: a main that runs, unseen by Windmill. */
const mayExport = (statement: Node, entry: string): boolean =>
  new RegExp(`\\b${entry}\\b`).test(statement.text.slice(0, 2000)) ||
  /^export\s*(\*|default)/.test(statement.text.slice(0, 40));

/** Bun drops what is imported for its types: no lock holds it. */
function isOfTypes(statement: Node): boolean {
  const { text } = statement;
  if (/^(?:import|export)\s+type\s+(?!from\b)/.test(text)) return true;
  if (!/^(?:import|export)\s*\{/.test(text)) return false;
  const named = statement.descendantsOfType(["import_specifier", "export_specifier"]);
  return named.every((it) => /^type\s+(?!as\b)/.test(it?.text ?? ""));
}

/** @param packages absent where nothing is loaded for the import */
function readImport(source: Node, script: string, imports: ScriptImport[], packages: Set<string> | undefined): void {
  const text = source.text.slice(1, -1);
  const candidates = moduleCandidates(text, script);
  if (candidates.length > 0) imports.push({ text, candidates, at: source.startIndex });
  else if (!text.startsWith(".") && !text.startsWith("/")) packages?.add(text);
}

/** Nothing for lists that Windmill's own parser makes nothing of: with rest parameters, `this`, or lists taken apart. */
function parametersOf(declared: Node): readonly Parameter[] | undefined {
  let anonymous = 0;
  const list = declared.childForFieldName("parameters")?.namedChildren ?? [];
  const odd = ["rest_pattern", "this", "array_pattern"];
  if (list.some((it) => odd.includes(it?.childForFieldName("pattern")?.type ?? ""))) return undefined;
  return list.flatMap((it): readonly Parameter[] => {
    if (it?.type !== "required_parameter" && it?.type !== "optional_parameter") return [];
    const pattern = it.childForFieldName("pattern");
    if (!pattern) return [];
    const named = pattern.type === "identifier";
    // Windmill calls what is destructured anon1, anon2, …
    const name = named ? pattern.text : `anon${++anonymous}`;
    const type = it.childForFieldName("type")?.namedChildren[0];
    const stated = it.type === "required_parameter" && it.childForFieldName("value") === null;
    const unsure = stated && isOptional(type);
    const required = stated && !unsure;
    return [{ name, type: typeOf(type), required, at: it.startIndex, ...(unsure && { unsure }) }];
  });
}

const isOptional = (type: Node | null | undefined): boolean =>
  type?.type === "union_type" && /\b(undefined|null)\b/.test(type.text);

function typeOf(type: Node | null | undefined): ParameterType {
  switch (type?.type) {
    case "predefined_type":
      return type.text === "string" || type.text === "number" || type.text === "boolean" ? type.text : "any";
    case "array_type":
      return "array";
    default:
      return "any";
  }
}
