import { type Checked, type Location } from "../findings.ts";
import type { Value } from "../types/value.ts";
/** Where something stands: `start` and `end` are offsets into the text, `end` without trailing blanks. */
export interface Place {
    readonly location: Location;
    readonly lastLine: number;
    readonly start: number;
    readonly end: number;
}
export type ScalarValue = null | boolean | number | bigint | string;
export interface MapNode extends Place {
    readonly kind: "map";
    readonly entries: ReadonlyMap<string, Entry>;
}
export interface ListNode extends Place {
    readonly kind: "list";
    readonly items: readonly Node[];
}
export interface ScalarNode extends Place {
    readonly kind: "scalar";
    readonly value: ScalarValue;
    /** As written, without quotes: `1.0` where {@link value} is 1. */
    readonly source: string;
}
export type Node = MapNode | ListNode | ScalarNode;
/** A key with its value; its place is that of both, its location the key's. */
export interface Entry extends Place {
    readonly key: string;
    readonly node: Node;
}
/** Parses one YAML document (JSON is YAML too). The faults are all of them, at most 20. */
export declare function parseYaml(text: string, file: string): Checked<Node>;
/** The plain value of a node. */
export declare function toValue(node: Node): Value;
