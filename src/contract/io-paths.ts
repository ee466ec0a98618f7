/**
 * What an io rule names, followed through JSONata's syntax tree with the models' shapes. It is sound: what cannot be
 * told (wildcards, parents, functions' results, maps) is taken to be right.
 */
import type { Field, Model, Shape, Sides } from "../types/contract.ts";
import { pair, type Tree, unknown, type View } from "./io-tree.ts";
import { quoted } from "./rules.ts";

interface Scope {
  readonly variables: Map<string, View>;
  readonly above?: Scope;
}

/** Functions that give some of the values of their first argument. */
const passing = new Set(["filter", "sort", "reverse", "distinct", "single"]);
/** Functions whose function is called with values of their first argument, and as which of its parameters. */
const calling: Readonly<Record<string, readonly number[]>> = {
  map: [0],
  filter: [0],
  single: [0],
  sort: [0, 1],
  reduce: [1],
};
/** A path that leads nowhere, why, and the offset in the expression. */
export type AddNowhere = (fact: string, position?: number) => void;

type Follow = (tree: Tree | undefined, context: View, scope: Scope) => View;

/** Follows a tree and gives what is known of its value; paths that lead nowhere are added. */
export function follower(sides: Sides, functions: ReadonlySet<string>, add: AddNowhere): (tree: Tree) => View {
  const follow: Follow = (tree, context, scope) => {
    switch (tree?.type) {
      case "path":
        return followPath(tree, context, scope);
      case "name":
        return lookUp(tree, context);
      case "variable": {
        const name = String(tree.value);
        const view = name === "" ? context : name === "$" ? pair : boundTo(name, scope);
        for (const it of tree.predicate ?? []) follow(it.expr, view, scope);
        return view;
      }
      case "block": {
        const inner: Scope = { variables: new Map(), above: scope };
        return (tree.expressions ?? []).map((it) => follow(it, context, inner)).at(-1) ?? unknown;
      }
      case "bind": {
        const view = follow(tree.rhs, context, scope);
        scope.variables.set(String((tree.lhs as Tree).value), view);
        return view;
      }
      case "condition": {
        follow(tree.condition, context, scope);
        const [then, otherwise] = [follow(tree.then, context, scope), follow(tree.else, context, scope)];
        return tree.else === undefined || sameView(then, otherwise) ? then : unknown;
      }
      case "function":
      case "partial":
        return call(tree, context, scope);
      case "lambda":
        return followLambda(tree, context, scope, []);
      case "apply": {
        const view = follow(tree.lhs as Tree, context, scope);
        follow(tree.rhs, context, scope);
        return passes(tree.rhs) ? view : unknown;
      }
      case "transform":
        // What it is applied to is not known here.
        for (const it of [tree.pattern, tree.update, tree.delete]) follow(it, unknown, scope);
        return unknown;
      default:
        followParts(tree, context, scope);
        return unknown;
    }
  };

  const followParts = (tree: Tree | undefined, context: View, scope: Scope): void => {
    if (tree === undefined) return;
    const pairs = Array.isArray(tree.lhs) ? (tree.lhs as readonly (readonly Tree[])[]).flat() : [tree.lhs as Tree];
    for (const it of [...pairs, tree.rhs, tree.expression, ...(tree.expressions ?? [])]) follow(it, context, scope);
  };

  const followPath = (tree: Tree, context: View, scope: Scope): View => {
    let view = context;
    for (const step of tree.steps ?? []) {
      const before = view;
      if (step.type === "sort") for (const it of step.terms ?? []) follow(it.expression, view, scope);
      else view = follow(step, view, scope);
      // `@$order` binds what the step gives and goes on from where the step began, its filters too.
      if (step.focus !== undefined) {
        scope.variables.set(step.focus, view);
        view = before;
      }
      for (const it of [...(step.stages ?? []), ...(step.type === "variable" ? [] : (step.predicate ?? []))]) {
        follow(it.expr, step.focus === undefined ? view : unknown, scope);
      }
    }
    if (tree.group === undefined) return view;
    for (const it of (tree.group.lhs ?? []).flat()) follow(it, view, scope);
    return unknown;
  };

  const lookUp = (tree: Tree, context: View): View => {
    const name = String(tree.value);
    if (context.kind === "unknown") return unknown;
    if (context.kind === "pair") {
      if (name === "output") return sideView(sides.output, name);
      if (name === "input") return sides.input ? sideView(sides.input, name) : unknown;
      return nowhere(tree, name, "it is neither `input` nor `output`, where paths start");
    }
    const { shape, path } = context;
    const found = memberOf(shape, name);
    if (found === "any") return unknown;
    if (found) return { kind: "shape", shape: found, path: `${path}.${name}` };
    return nowhere(tree, `${path}.${name}`, `${quoted(path)} has ${namesIn(shape)}`);
  };

  const nowhere = (tree: Tree, path: string, why: string): View => {
    const end = tree.position;
    const start = end === undefined ? end : Math.max(0, end - String(tree.value).length);
    add(`${quoted(path)} leads nowhere: ${why}`, start);
    return unknown;
  };

  const nameOf = (tree: Tree | undefined): string =>
    tree?.type === "variable" && functions.has(String(tree.value)) ? String(tree.value) : "";
  const passes = (tree: Tree | undefined): boolean => passing.has(nameOf(tree?.procedure));

  const call = (tree: Tree, context: View, scope: Scope): View => {
    const [first, ...others] = tree.arguments ?? [];
    const name = nameOf(tree.procedure);
    if (tree.procedure?.type !== "variable") follow(tree.procedure, context, scope);
    const view = follow(first, context, scope);
    const given = calling[name] ?? [];
    for (const it of others) {
      if (it.type === "lambda")
        followLambda(
          it,
          context,
          scope,
          given.map((at) => [at, view]),
        );
      else follow(it, context, scope);
    }
    return passing.has(name) ? view : unknown;
  };

  const followLambda = (
    tree: Tree,
    context: View,
    scope: Scope,
    given: readonly (readonly [at: number, view: View])[],
  ): View => {
    const views = new Map(given);
    const parameters = (tree.arguments ?? []).map((it, at) => [String(it.value), views.get(at) ?? unknown] as const);
    follow(tree.body, context, { variables: new Map(parameters), above: scope });
    return unknown;
  };

  return (tree) => follow(tree, pair, { variables: new Map() });
}

function boundTo(name: string, scope: Scope | undefined): View {
  for (let it = scope; it !== undefined; it = it.above) {
    const view = it.variables.get(name);
    if (view) return view;
  }
  return unknown;
}

const sideView = ({ fields, location }: Model, path: string): View => ({
  kind: "shape",
  shape: { type: "object", fields, constraints: [], location },
  path,
});

const sameView = (a: View, b: View): boolean =>
  a.kind === b.kind && (a.kind !== "shape" || b.kind !== "shape" || a.shape === b.shape);

/** The member's shape, through arrays as JSONata goes; `any` where it cannot be told. */
function memberOf(shape: Shape, name: string): Shape | "any" | undefined {
  switch (shape.type) {
    case "object":
      return shape.fields.length === 0 ? "any" : shape.fields.find((it) => it.name === name)?.shape;
    case "array":
      return memberOf(shape.items, name);
    case "map":
      return shape.values;
    case "any":
      return "any";
    default:
      return undefined;
  }
}

function namesIn(shape: Shape): string {
  if (shape.type === "array") return namesIn(shape.items);
  const fields: readonly Field[] = shape.type === "object" ? shape.fields : [];
  if (fields.length === 0) return "no fields";
  return (
    fields
      .slice(0, 12)
      .map((it) => quoted(it.name))
      .join(", ") + (fields.length > 12 ? ", …" : "")
  );
}
