/**
 * JavaScript expressions of flows: whether they parse, and what of the flow they read. The server evaluates an
 * expression as the body of an async function. Older ones put `return ` in front unless the text holds `return `
 * anywhere; newer ones unless the text looks like a statement.
 */
import { type Node as AcornNode, parse } from "acorn";

export interface Reference {
  readonly root: "results" | "flow_input";
  readonly name: string;
  /** Of the name, in the expression's text. */
  readonly at: number;
  /** The whole expression is this name and what follows it, so that nothing catches its absence. */
  readonly bare: boolean;
  /** Stands in a function that is not async: the server writes `await` in front of it, which is then no JavaScript. */
  readonly inSyncFunction: boolean;
}

export type Expression =
  | {
      readonly kind: "parsed";
      readonly references: readonly Reference[];
      /**
       * What newer servers take and older ones refuse: a statement that returns nothing, which is null; a value that holds
       * `return ` within, before which older ones put none; or a `return` without a blank, before which they put another.
       */
      readonly newer?: "statement" | "value" | "return";
    }
  | { readonly kind: "faulty"; readonly message: string; readonly at: number }
  /** Where the parser has its limits, the text may well be sound. */
  | { readonly kind: "unjudged" };

const simple = /^(results|flow_input)(?:\.|\?\.)([A-Za-z_$][\w$]*)(?:(?:\.|\?\.)[A-Za-z_$][\w$]*|\[\d+\])*$/;

/** Of flows with many steps the same few expressions, mostly. */
const read = new Map<string, Expression>();
const MAX_KEPT = 2_000;

/** How a text begins before which newer servers put no `return `; nor do they before one with a semicolon. */
const begins =
  /^(?:(?:const|let|var|if|for|while|switch|try|throw|function|class|async|await) |(?:if|for|while|switch)\(|try\{)/;
const quoted = /'(?:\\.|[^'\\])*(?:'|\\?$)|"(?:\\.|[^"\\])*(?:"|\\?$)|`(?:\\.|[^`\\])*(?:`|\\?$)/gs;

/** Paths that the server resolves itself, without JavaScript: their names may begin with digits or hold hyphens. */
const path = /^(?:results|flow_input|flow_env|previous_result)(?:\??\.[\w-]+|(?:\?\.)?\[[^\][]*\])*$/;

export function readExpression(text: string): Expression {
  const known = read.get(text);
  if (known) return known;
  // The server trims it first: after `return ` a line break would end the statement.
  const trimmed = text.trim();
  const expression = moved(parseExpression(trimmed), text.indexOf(trimmed));
  if (read.size < MAX_KEPT && text.length < 500) read.set(text, expression);
  return expression;
}

function moved(expression: Expression, by: number): Expression {
  if (expression.kind === "unjudged") return expression;
  if (expression.kind === "faulty") return { ...expression, at: expression.at + by };
  return { ...expression, references: expression.references.map((it) => ({ ...it, at: it.at + by })) };
}

function parseExpression(text: string): Expression {
  const plain = simple.exec(text);
  if (plain) {
    const [, root = "", name = ""] = plain;
    const at = text.indexOf(name, text.indexOf(root) + root.length);
    const optional = text.includes("?.");
    return { kind: "parsed", references: [reference(root, name, at, { bare: !optional })] };
  }
  if (text === "") return { kind: "parsed", references: [] };
  const returned = parseBody(text, text.includes("return ") ? "" : "return ");
  if (returned.kind !== "faulty") return returned;
  if (path.test(text)) return { kind: "parsed", references: [] };
  const isStatement = text === "return" || begins.test(text) || text.replace(quoted, "").includes(";");
  const newer = parseBody(text, isStatement ? "" : "return ");
  if (newer.kind !== "parsed") return returned;
  return { ...newer, newer: !isStatement ? "value" : /^return\b/.test(text) ? "return" : "statement" };
}

/** @param before what the server puts before the text */
function parseBody(text: string, before: string): Expression {
  const prefix = `async () => {\n${before}`;
  try {
    const program = parse(`${prefix}${text};\n}`, { ecmaVersion: "latest" });
    return { kind: "parsed", references: referencesIn(program, prefix.length) };
  } catch (error) {
    const isJudged = error instanceof SyntaxError && !error.message.startsWith("Not enough stack space");
    if (!isJudged) return { kind: "unjudged" };
    const at = Math.min(Math.max((error as { pos?: number }).pos ?? 0, prefix.length) - prefix.length, text.length);
    return { kind: "faulty", message: error.message.replace(/ \(\d+:\d+\)$/, ""), at };
  }
}

const reference = (
  root: string,
  name: string,
  at: number,
  { bare = false, inSyncFunction = false }: { readonly bare?: boolean; readonly inSyncFunction?: boolean },
): Reference => ({ root: root as Reference["root"], name, at, bare, inSyncFunction });

/** An ESTree node, as far as it is looked at here. */
type EsNode = AcornNode & { readonly [key: string]: unknown };

function referencesIn(program: AcornNode, shift: number): readonly Reference[] {
  const found: Reference[] = [];
  const declared = new Set<string>();
  const visit = (node: EsNode, depth: number, sync: boolean): void => {
    if (depth > 500) return;
    if (node.type === "VariableDeclarator" && isName(node.id)) declared.add(node.id.name);
    if (isFunction(node)) {
      for (const it of node.params as EsNode[]) if (isName(it)) declared.add(it.name);
      sync = !node.async;
    }
    const named = memberOf(node);
    if (named) found.push(reference(named.root, named.name, named.at - shift, { inSyncFunction: sync }));
    for (const key in node) {
      const child = node[key];
      if (Array.isArray(child)) for (const it of child) isEsNode(it) && visit(it, depth + 1, sync);
      else if (isEsNode(child)) visit(child, depth + 1, sync);
    }
  };
  visit(program as EsNode, 0, false);
  return found.filter((it) => !declared.has(it.root));
}

function memberOf(node: EsNode): { readonly root: string; readonly name: string; readonly at: number } | undefined {
  if (node.type !== "MemberExpression" || !isName(node.object)) return undefined;
  const root = node.object.name;
  const property = node.property as EsNode;
  if (root !== "results" && root !== "flow_input") return undefined;
  if (!node.computed && isName(property)) return { root, name: property.name, at: property.start };
  if (node.computed && property.type === "Literal" && typeof property.value === "string") {
    return { root, name: property.value, at: property.start + 1 };
  }
  return undefined;
}

const isEsNode = (it: unknown): it is EsNode =>
  typeof it === "object" && it !== null && "type" in it && typeof it.type === "string";

const isName = (it: unknown): it is EsNode & { readonly name: string } => isEsNode(it) && it.type === "Identifier";

const isFunction = (it: EsNode): boolean => it.type === "ArrowFunctionExpression" || it.type === "FunctionExpression";
