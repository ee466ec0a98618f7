/**
 * Text of JSON, NDJSON or YAML → nodes that know their place. All three are read by `yaml`, whose JSON schema takes
 * JSON's scalars only: one reader, one kind of position, and integers stay exact.
 */
import { type Node } from "yaml";
import { type Checked, type Location } from "../findings.ts";
import type { Value } from "../types/value.ts";
/** One document of the text: the whole of it, or a line of NDJSON. */
export type Parsed = Checked<{
    /** `null` where there is nothing but blanks and comments. */
    readonly root: Node | null;
    readonly place: (node: Node | null) => Location;
    /** What the node stands for, aliases resolved. Integers past 2^53 are bigint. */
    readonly value: (node: Node | null) => Checked<Value>;
}>;
/** Reads the text in the syntax of the file's extension, or in the one that it looks like. */
export declare function parseText(text: string, path: string): readonly Parsed[];
