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
    readonly group?: {
        readonly lhs?: readonly (readonly Tree[])[];
    };
    readonly terms?: readonly {
        readonly expression?: Tree;
    }[];
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
export type View = {
    readonly kind: "pair";
} | {
    readonly kind: "shape";
    readonly shape: Shape;
    readonly path: string;
} | {
    readonly kind: "unknown";
};
export declare const pair: View;
export declare const unknown: View;
/** More levels than people write, and few enough for the stack. */
export declare const MAX_DEPTH = 200;
/** Levels of nested objects and arrays, told without nesting calls. */
export declare function depthOf(tree: Tree): number;
/** Every part of the tree that has a type, in order. */
export declare function partsOf(part: unknown): Generator<Tree>;
/** All names that the expression gives to variables, anywhere. */
export declare function namesBound(tree: Tree): ReadonlySet<string>;
