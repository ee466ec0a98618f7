/** Sets of keys that stay small: exact up to a limit, by 64 bits of each key beyond it. */
import type { Key } from "./key.ts";
/** The keys seen so far. */
export interface KeySet {
    /** Adds a key; false when it was there already. */
    add(key: Key): boolean;
}
/** Texts that are kept as they are. */
export declare const EXACT = 1000000;
/**
 * Past the limit a key takes eight bytes or so. Two texts among ten million are taken for one with a chance of 1 in
 * 400,000, and then wrongly for a repetition: what is repeated is always found.
 */
export declare function keySet(exact?: number): KeySet;
