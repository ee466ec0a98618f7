import type { Entry, MapNode } from "./nodes.ts";
import { type Reading } from "./reading.ts";
/** The entries that lead from the root to what `#/a/b` points at, or undefined when it points at nothing. */
export declare function followPointer(root: MapNode, pointer: string): readonly Entry[] | undefined;
/**
 * A map with what its `$ref` refers to, its own entries taking precedence. A reference that leaves the document, leads
 * nowhere or contains itself is an error, and stays in the map: the rules behind it would be missing.
 */
export declare function dereference(reading: Reading, map: MapNode): {
    readonly map: MapNode;
    readonly reading: Reading;
};
