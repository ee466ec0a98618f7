/** A map in block style whose collections are changed by whole lines. */
import type { YAMLMap } from "yaml";
import { type Edit } from "./edits.ts";
interface Change {
    /** Names of pairs, or values of a list. */
    readonly gone: ReadonlySet<string>;
    /** Lines for the end, as they are indented among themselves. */
    readonly added: readonly string[];
    /** How a collection without items is written. */
    readonly empty: "{}" | "[]";
}
export interface Block {
    /** What one level is indented by. */
    readonly indent: string;
    readonly holds: (key: string) => boolean;
    /** Changes the collection of a key, which is made where it lacks. Nothing where it is written in flow style. */
    readonly reshape: (key: string, change: Change) => readonly Edit[] | undefined;
}
/** @param map in block style, one level deep in its document, with at least one pair */
export declare function blockOf(text: string, map: YAMLMap, yaml: typeof import("yaml")): Block;
export {};
