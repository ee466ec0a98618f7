import type { Finding, FindingDetails } from "../findings.ts";
import type { ContractFormat } from "../types/contract.ts";
import type { Entry, MapNode, Node, Place } from "./nodes.ts";
import { type ContractRule } from "./rules.ts";
/** Passed down while a contract is read; `model` and `field` say where in it we are. */
export interface Reading {
    readonly format: ContractFormat;
    readonly root: MapNode;
    /** Collected while reading; shared by all readings derived from this one. */
    readonly findings: Finding[];
    /** Shapes that may still be read: references can multiply a small text into endless fields. */
    readonly budget: {
        left: number;
    };
    /** References that are being followed, to stop at one that contains itself. */
    readonly following: readonly Node[];
    readonly model?: string;
    readonly field?: string;
    /** Names from the model's field to the one that is read; absent within items and values, which have no name. */
    readonly column?: readonly string[];
}
export declare const startReading: (root: MapNode, format: ContractFormat) => Reading;
export declare const inModel: (reading: Reading, model: string) => Reading;
export declare const inField: (reading: Reading, name: string) => Reading;
/** What is read next lies within every item or value of the field: `[*]` or `.*`. */
export declare const within: ({ column: _, ...reading }: Reading, suffix: "[*]" | ".*") => Reading;
/** Adds a finding at a place, with the model and the field that are being read. */
export declare function report(reading: Reading, rule: ContractRule, message: string, { location }: Pick<Place, "location">, details?: FindingDetails): void;
/** How a node reads in a message. */
export declare const shown: (node: Node) => string;
/**
 * The entry under the format's own key, or under another spelling that can mean nothing else (another case, hyphens or
 * underscores, one of `also`), which is read with a warning.
 */
export declare function entryOf(reading: Reading, map: MapNode, key: string, also?: readonly string[]): Entry | undefined;
/** Reports keys that are none of the known ones but nearly one of those that state a rule. */
export declare function checkSpelling(reading: Reading, map: MapNode, ruling: readonly string[], known: readonly string[]): void;
/** A value that was not understood: an error that shows what it should be. */
export declare function reject(reading: Reading, entry: Entry, right: string): undefined;
/** Text, or undefined when the entry is missing or empty. */
export declare function readText(reading: Reading, entry: Entry | undefined): string | undefined;
/** `true` or `false`; their YAML 1.1 and quoted spellings are read with a warning. */
export declare function readBoolean(reading: Reading, entry: Entry | undefined): boolean | undefined;
export declare const isNull: (node: Node) => boolean;
/** A child with its name: a model of a contract, a field of a model. */
export interface Named extends Place {
    readonly name: string;
    readonly node: Node;
}
/**
 * Children with names, however they are written down: DCS keeps them in a map, ODCS in a list of `{name, …}`. The other
 * form is read with a warning.
 */
export declare function readNamed(reading: Reading, entry: Entry, form: "map" | "list"): readonly Named[];
/** `customProperties`, as ODCS writes them (a list of `{property, value}`) or as a map. */
export declare function customProperty(map: MapNode, name: string): Entry | undefined;
