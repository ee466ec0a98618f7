/** wmill-lock.yaml, v1 and v2, against the hashes of the files. */
import type { Judging } from "../judging.ts";
import type { Source } from "../source.ts";
import type { Entry } from "../yaml.ts";
/** wmill-lock.yaml as it was judged. */
export interface JudgedHashes {
    readonly source: Source;
    readonly version: string | undefined;
    /** By v2's keys. */
    readonly entries: ReadonlyMap<string, Entry>;
    readonly drift: Drift;
}
/** @returns nothing where the workspace has no such file, it cannot be read, or it holds no hash */
export declare function checkDrift(judging: Judging): Promise<JudgedHashes | undefined>;
/** Entries of one asset, in the order of the file. */
interface Drifted {
    readonly owner: string;
    readonly keys: readonly string[];
    /** Where they are told of, all at once. */
    readonly first: Entry;
}
interface Drift {
    readonly stale: readonly Drifted[];
    /** Hashes that were made from the same texts with LF ends. */
    readonly lineEnds: readonly (readonly [key: string, entry: Entry])[];
    /** Keys that lack, one an asset. */
    readonly missing: readonly string[];
    readonly foreign: readonly Drifted[];
}
/** The asset that a key of wmill-lock.yaml is of. */
export declare const ownerOf: (key: string) => string;
/** Whether it is the hash over an asset's other ones. */
export declare const isTop: (key: string) => boolean;
export {};
