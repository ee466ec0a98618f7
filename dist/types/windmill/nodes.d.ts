/** Small readers of YAML nodes. What is not of the asked kind is absent: the schemas say so, once. */
import type { Entry, MapNode, Node, ScalarNode } from "./yaml.ts";
export declare const mapOf: (node: Node | undefined) => MapNode | undefined;
export declare const listOf: (node: Node | undefined) => readonly Node[];
export declare const entryOf: (node: Node | undefined, key: string) => Entry | undefined;
/** The node under a path of keys. */
export declare function childOf(node: Node | undefined, ...keys: readonly string[]): Node | undefined;
/** The entries of a map by their keys, in order. */
export declare const entriesOf: (node: Node | undefined) => ReadonlyMap<string, Entry>;
/** A scalar whose value is text. */
export type TextNode = ScalarNode & {
    readonly value: string;
};
export declare const textNode: (node: Node | undefined) => TextNode | undefined;
export declare const textOf: (node: Node | undefined) => string | undefined;
export declare const flagOf: (node: Node | undefined) => boolean | undefined;
/** As JavaScript takes a value for true or false, by which the CLI goes: `yes` is a text. Nothing where none is stated. */
export declare const truthOf: (node: Node | undefined) => boolean | undefined;
export declare const numberOf: (node: Node | undefined) => number | undefined;
export declare const textsOf: (node: Node | undefined) => readonly string[];
export declare const isNull: (node: Node) => boolean;
/** JSON's name for what a node is. */
export declare function typeOf(node: Node): "object" | "array" | "string" | "number" | "boolean" | "null";
/** A node and all below it, shared maps and lists once, but for what stands under a key. */
export declare function nodesBelow(node: Node, without?: string, seen?: Set<Node>): Generator<Node>;
/** The offset into the text that an offset into a scalar's value stands for, as near as its form allows. */
export declare function offsetWithin(text: string, node: ScalarNode, offset: number): number;
