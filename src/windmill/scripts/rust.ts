/** Rust programs. */
import type { Node } from "web-tree-sitter";
import { grammarOf, type SyntaxFault } from "./grammars.ts";
import { type Parameter, type ParameterType, type Program, unreadProgram } from "./signature.ts";

export async function readRust(text: string, entry: string): Promise<Program> {
  const grammar = await grammarOf("rust");
  return grammar.parse(text, (root, fault) => programIn(root, fault, entry)) ?? unreadProgram;
}

function programIn(root: Node, fault: SyntaxFault | undefined, entry: string): Program {
  const main = root.namedChildren.find(
    (it) => it?.type === "function_item" && it.childForFieldName("name")?.text === entry,
  );
  return {
    ...(fault && { syntax: { ...fault, doubtful: true } }),
    main: main ? { kind: "found", parameters: parametersOf(main) } : { kind: fault ? "unclear" : "none" },
    imports: [],
    packages: [],
  };
}

function parametersOf(main: Node): readonly Parameter[] {
  const list = main.childForFieldName("parameters")?.namedChildren ?? [];
  return list.flatMap((it): readonly Parameter[] => {
    if (it?.type !== "parameter") return [];
    const name = it.childForFieldName("pattern")?.text.replace(/^(mut|ref)\s+/, "");
    const type = it.childForFieldName("type")?.text ?? "";
    // To Windmill it is a resource like any other type that it does not know, and required.
    const unsure = /^(?:std::option::)?Option\s*<.*>$/s.test(type);
    if (name === undefined || !/^\w+$/.test(name)) return [];
    return [
      { name, type: unsure ? "any" : typeOf(type), required: !unsure, at: it.startIndex, ...(unsure && { unsure }) },
    ];
  });
}

function typeOf(type: string): ParameterType {
  const plain = type.trim();
  if (plain === "String" || plain === "&str") return "string";
  if (plain === "bool") return "boolean";
  if (/^[iu](8|16|32|64|128|size)$/.test(plain)) return "integer";
  if (/^f(32|64)$/.test(plain)) return "number";
  return /^Vec\s*</.test(plain) ? "array" : "any";
}
