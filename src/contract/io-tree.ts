/** JSONata's syntax tree, and what is known of the values that its parts have. */
import type { Shape } from "../types/contract.ts";

/** JSONata's tree, as far as it is looked at. Every member may be missing: the tree is not ours. */
export interface Tree {
  readonly type?: string;
  readonly value?: unknown;
  readonly position?: number;
  readonly steps?: readonly Tree[];
  readonly stages?: readonly Tree[];
  readonly predicate?: readonly Tree[];
  readonly expr?: Tree;
  readonly group?: { readonly lhs?: readonly (readonly Tree[])[] };
  readonly terms?: readonly { readonly expression?: Tree }[];
  readonly expressions?: readonly Tree[];
  readonly expression?: Tree;
  readonly arguments?: readonly Tree[];
  readonly procedure?: Tree;
  readonly body?: Tree;
  readonly lhs?: Tree | readonly (readonly Tree[])[];
  readonly rhs?: Tree;
  readonly condition?: Tree;
  readonly then?: Tree;
  readonly else?: Tree;
  readonly pattern?: Tree;
  readonly update?: Tree;
  readonly delete?: Tree;
  /** Names of variables that a step binds: `@$order`, `#$index`. */
  readonly focus?: string;
  readonly index?: string;
}

/** What is known of a value: the pair of both sides, a value of a shape, or nothing. */
export type View =
  | { readonly kind: "pair" }
  | { readonly kind: "shape"; readonly shape: Shape; readonly path: string }
  | { readonly kind: "unknown" };

export const pair: View = { kind: "pair" };
export const unknown: View = { kind: "unknown" };

/** More levels than people write, and few enough for the stack. */
export const MAX_DEPTH = 200;

/** Levels of nested objects and arrays, told without nesting calls. */
export function depthOf(tree: Tree): number {
  let level: unknown[] = [tree];
  let depth = 0;
  for (; level.length > 0 && depth <= 4 * MAX_DEPTH; depth += 1) {
    level = level.flatMap((it) => (typeof it === "object" && it !== null ? Object.values(it) : []));
  }
  // A step of the tree is at most three of these: its list, its place in it, itself.
  return depth / 3;
}

/** Every part of the tree that has a type, in order. */
export function* partsOf(part: unknown): Generator<Tree> {
  if (typeof part !== "object" || part === null) return;
  if (typeof (part as Tree).type === "string") yield part as Tree;
  for (const it of Object.values(part)) yield* partsOf(it);
}

/** All names that the expression gives to variables, anywhere. */
export function namesBound(tree: Tree): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { type, lhs, focus, index, arguments: parameters, stages } of partsOf(tree)) {
    if (type === "bind") names.add(String((lhs as Tree).value));
    if (type === "lambda") for (const it of parameters ?? []) names.add(String(it.value));
    for (const it of [focus, index]) if (typeof it === "string") names.add(it);
    for (const it of stages ?? []) if (it.type === "index") names.add(String(it.value));
  }
  return names;
}
