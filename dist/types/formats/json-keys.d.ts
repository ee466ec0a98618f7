/** What `JSON.parse` gets wrong, or does not tell, of keys. */
import type { Value } from "../types/value.ts";
/** Whether a text of JSON names a key twice in an object; `value` is what was read of it. */
export declare function hasDuplicateKey(text: string, value: Value): boolean;
/** The first key that repeats an earlier one of its object, in a text that is JSON. */
export declare function findDuplicateKey(text: string): {
    readonly key: string;
    readonly offset: number;
} | undefined;
/**
 * Whether a key is written with an escape, in a text that is JSON: V8 reads such a key as another one when it has read
 * a backslash as a key before (nodejs/node#63785; V8 12.8 to 14.6, Node 24 among them).
 */
export declare function hasEscapedKey(text: string): boolean;
