/** wmill-lock.yaml, v1 and v2, against the hashes of the files. */
import type { Judging } from "../judging.ts";
import type { Entry, Node } from "../yaml.ts";
export declare function checkDrift(judging: Judging): Promise<void>;
/** By v2's keys: `path`, `path+file`. In v1 the second part is a map of its own. */
export declare function flatten(locks: Node | undefined): ReadonlyMap<string, Entry>;
/** Entries of one asset, in the order of the file. */
interface Drifted {
    readonly owner: string;
    readonly keys: readonly string[];
    /** Where they are told of, all at once. */
    readonly first: Entry;
}
export interface Drift {
    readonly stale: readonly Drifted[];
    /** Hashes that were made from the same texts with LF ends. */
    readonly lineEnds: readonly (readonly [key: string, entry: Entry])[];
    /** Keys that lack, one an asset. */
    readonly missing: readonly string[];
    readonly foreign: readonly Drifted[];
}
/** What of the locks is not as the files are. A folder's own hash differs with those of its members, and is told alone only. */
export declare function driftOf({ index, facts }: Pick<Judging, "index" | "facts">, locks: ReadonlyMap<string, Entry>): Drift;
/** The asset that a key of wmill-lock.yaml is of. */
export declare const ownerOf: (key: string) => string;
/** Whether it is the hash over an asset's other ones. */
export declare const isTop: (key: string) => boolean;
export {};
