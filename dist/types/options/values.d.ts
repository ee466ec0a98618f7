/** The readers of option values: text to value, or what would have been allowed. */
import type { OptionDefinition, OptionKind, ValueOf } from "./definition.ts";
/** A value, or a phrase that completes "allowed: …". `hidden` says that the text may hold a secret. */
export type ReadValue = {
    readonly ok: true;
    readonly value: ValueOf<OptionKind>;
} | {
    readonly ok: false;
    readonly allowed: string;
    readonly hidden?: true;
};
/**
 * Reads the text of one option. Surrounding space counts in texts and paths (less a final line end, which YAML's
 * block style adds), nowhere else.
 */
export declare function readValue(definition: OptionKind, given: string): ReadValue;
/** What an option takes, in words. */
export declare function describeAllowed(definition: OptionKind): string;
/** What stands for the value in help. */
export declare function placeholder(definition: OptionDefinition): string;
