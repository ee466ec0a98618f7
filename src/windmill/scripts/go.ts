/** Go programs. */
import type { Node } from "web-tree-sitter";
import { bracketFault } from "./brackets.ts";
import { grammarOf, type SyntaxFault } from "./grammars.ts";
import { type Parameter, type ParameterType, type Program, unreadProgram } from "./signature.ts";

export async function readGo(text: string, entry: string): Promise<Program> {
  const grammar = await grammarOf("go");
  // The grammar wants a line end after the last declaration; editors leave it out.
  return grammar.parse(`${text}\n`, (root, fault) => programIn(root, fault, { text, entry })) ?? unreadProgram;
}

const passedBy = /"(?:\\.|[^"\\\n])*"|`[^`]*`|'(?:\\.|[^'\\\n])*'|\/\/[^\n]*|\/\*.*?\*\//gs;

function programIn(
  root: Node,
  fault: SyntaxFault | undefined,
  { text, entry }: { readonly text: string; readonly entry: string },
): Program {
  const main = root.namedChildren.find(
    (it) => it?.type === "function_declaration" && it.childForFieldName("name")?.text === entry,
  );
  return {
    ...(fault && { syntax: bracketFault(text, passedBy) ?? { ...fault, doubtful: true } }),
    main: mainOf(main, fault),
    imports: [],
    packages: [],
  };
}

/** Of a variadic parameter Windmill makes one input, which no call can fill as the program wants it. */
function mainOf(main: Node | null | undefined, fault: SyntaxFault | undefined): Program["main"] {
  if (!main) return { kind: fault ? "unclear" : "none" };
  if (main.childForFieldName("parameters")?.namedChildren.some((it) => it?.type.startsWith("variadic"))) {
    return { kind: "unclear" };
  }
  return { kind: "found", parameters: parametersOf(main) };
}

function parametersOf(main: Node): readonly Parameter[] {
  const declarations = main.childForFieldName("parameters")?.namedChildren ?? [];
  return declarations.flatMap((it): readonly Parameter[] => {
    if (it?.type !== "parameter_declaration") return [];
    const type = it.childForFieldName("type");
    // `a, b string` declares two.
    return it.childrenForFieldName("name").flatMap((name): readonly Parameter[] => {
      return name ? [{ name: name.text, type: typeOf(type), required: true, at: name.startIndex }] : [];
    });
  });
}

function typeOf(type: Node | null): ParameterType {
  switch (type?.text) {
    case "string":
      return "string";
    case "bool":
      return "boolean";
    case "int":
    case "int16":
    case "int32":
    case "int64":
      return "integer";
    default:
      return type?.type === "slice_type" ? "array" : "any";
  }
}
