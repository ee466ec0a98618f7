import type { Constraint } from "../types/contract.ts";
import type { Entry } from "./nodes.ts";
import { type Reading } from "./reading.ts";
import type { TypeName } from "./type-names.ts";
/** Every key that states a rule about the value itself, in ODCS's and DCS's common spelling. */
export declare const keywords: {
    readonly enum: {
        readonly on: readonly ["string", "integer", "number", "boolean", "date", "timestamp", "timestamp_ntz", "time"];
        readonly read: typeof readEnum;
    };
    readonly pattern: {
        readonly on: readonly ["string"];
        readonly read: typeof readPattern;
    };
    readonly minLength: {
        readonly on: readonly ["string"];
        readonly read: (reading: Reading, entry: Entry, type: TypeName) => Constraint | undefined;
    };
    readonly maxLength: {
        readonly on: readonly ["string"];
        readonly read: (reading: Reading, entry: Entry, type: TypeName) => Constraint | undefined;
    };
    readonly minimum: {
        readonly on: readonly ["integer", "number", "date", "timestamp", "timestamp_ntz", "time"];
        readonly read: (reading: Reading, entry: Entry, type: TypeName) => Constraint | undefined;
    };
    readonly maximum: {
        readonly on: readonly ["integer", "number", "date", "timestamp", "timestamp_ntz", "time"];
        readonly read: (reading: Reading, entry: Entry, type: TypeName) => Constraint | undefined;
    };
    readonly exclusiveMinimum: {
        readonly on: readonly ["integer", "number", "date", "timestamp", "timestamp_ntz", "time"];
        readonly read: (reading: Reading, entry: Entry, type: TypeName) => Constraint | undefined;
    };
    readonly exclusiveMaximum: {
        readonly on: readonly ["integer", "number", "date", "timestamp", "timestamp_ntz", "time"];
        readonly read: (reading: Reading, entry: Entry, type: TypeName) => Constraint | undefined;
    };
    readonly multipleOf: {
        readonly on: readonly ["integer", "number"];
        readonly read: typeof readDivisor;
    };
    readonly minItems: {
        readonly on: readonly ["array"];
        readonly read: (reading: Reading, entry: Entry, type: TypeName) => Constraint | undefined;
    };
    readonly maxItems: {
        readonly on: readonly ["array"];
        readonly read: (reading: Reading, entry: Entry, type: TypeName) => Constraint | undefined;
    };
    readonly uniqueItems: {
        readonly on: readonly ["array"];
        readonly read: typeof readUniqueItems;
    };
    readonly minProperties: {
        readonly on: readonly ["object", "map"];
        readonly read: (reading: Reading, entry: Entry, type: TypeName) => Constraint | undefined;
    };
    readonly maxProperties: {
        readonly on: readonly ["object", "map"];
        readonly read: (reading: Reading, entry: Entry, type: TypeName) => Constraint | undefined;
    };
};
/** The keyword's constraint for a value of the type, or undefined with a finding that says why there is none. */
export declare function readConstraint(reading: Reading, key: keyof typeof keywords, entry: Entry, type: TypeName): Constraint | undefined;
/** A number, also where it is written as text, which is read with a warning. */
export declare function readNumber(reading: Reading, entry: Entry): number | bigint | undefined;
declare function readDivisor(reading: Reading, entry: Entry): Constraint | undefined;
/** What the judge can run is a pattern: ECMA-262 as contracts have it, or what RE2 alone knows, such as `(?i)`. */
export declare function readPattern(reading: Reading, entry: Entry): Extract<Constraint, {
    rule: "schema.pattern";
}> | undefined;
declare function readUniqueItems(reading: Reading, entry: Entry): Constraint | undefined;
/** A list of values, or of ODCS 3.2's `{value, …}`. Values of text fields that look like numbers are taken as text. */
declare function readEnum(reading: Reading, entry: Entry, type: TypeName): Constraint | undefined;
/** `format` of a string. Formats of other types say which type it is and are read with it. */
export declare function readStringFormat(reading: Reading, entry: Entry): Constraint | undefined;
/** The range that ODCS's integer formats (`i8` … `u128`) allow. */
export declare function readIntegerFormat(reading: Reading, entry: Entry): readonly Constraint[];
export {};
