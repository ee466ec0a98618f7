/** Where rules are demanded, and what one judgement counts there. Nothing is allocated while nothing is wrong. */
import type { Finding, Location, Severity } from "../findings.ts";
import type { Model } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
import type { Key } from "./key.ts";
import { type KeySet } from "./key-set.ts";
import { type schemaRules } from "./rules.ts";
/** One rule at one generalised path: what a finding names. */
export interface Site {
    /** Its position in every {@link Tally}. */
    readonly index: number;
    readonly rule: keyof typeof schemaRules;
    readonly path: string;
    readonly field?: string;
    /** For messages: `at least 3 characters`. */
    readonly expected: string;
    readonly location: Location;
    /** When the contract's author marked the rule otherwise. */
    readonly severity?: Severity;
    /** A value of this place as a message may show it. */
    show(value: Value): string;
}
interface Violations {
    count: number;
    readonly actual: string;
    /** Of the first one, counted from 1; 0 where the model is of one record. */
    readonly record: number;
    readonly samples: string[];
}
/** The state of one judgement. */
export interface Tally {
    readonly violations: (Violations | undefined)[];
    /** Keys seen so far, by the index of the site that forbids repeating them. */
    readonly seen: (KeySet | undefined)[];
    /** The record being judged, counted from 1; 0 where the model is of one record. */
    record: number;
}
/** Judges a value that is there, and counts what is wrong with it. */
export type Check = (value: Value, tally: Tally) => void;
export declare const emptyTally: () => Tally;
/** Counts a violation; `describe` says what the message gives for the value, the value itself unless told otherwise. */
export declare function violate(tally: Tally, site: Site, value: Value, describe?: (value: Value, site: Site) => string): void;
/** Counts a violation when the key was seen before. */
export declare function demandNew(tally: Tally, site: Site, key: Key, value: Value): void;
/** What was counted: one finding a site, in the order of the contract. */
export declare const findingsOf: (tally: Tally, sites: readonly Site[], model: Model) => Finding[];
export {};
