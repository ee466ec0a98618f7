/** A contract as read: its models, fields, shapes and rules. */
import type { Finding, Location } from "../findings.ts";
import type { FormatName, Value } from "./value.ts";
export type ContractFormat = "odcs" | "dcs";
/** A contract as read: what it demands, and where in the file it demands it. */
export interface Contract {
    readonly path: string;
    readonly format: ContractFormat;
    /** The version of the *format* that the contract states (`apiVersion`, `dataContractSpecification`). */
    readonly version: string;
    /** The file's text, line ends as LF. */
    readonly text: string;
    /** Over {@link text}. */
    readonly sha256: string;
    readonly models: readonly Model[];
    /** Sample inputs and outputs that the contract itself carries. */
    readonly examples: readonly ContractExample[];
    /** Format named by the contract's server, if it names one that Fire-Flow reads. */
    readonly serverFormat?: FormatName;
}
/** One table or object of a contract. */
export interface Model {
    readonly name: string;
    readonly description?: string;
    /** What the contract itself says of the model's side (custom property, name). */
    readonly role?: "input" | "output";
    /** Whether a case holds one record of this model or an array of them. */
    readonly cardinality: "one" | "many";
    /** Where {@link cardinality} comes from, for `lint` to print. */
    readonly cardinalityFrom: string;
    /** The contract says nothing of it: `one` is taken, and a data file may hold an array all the same. */
    readonly cardinalityAssumed?: true;
    readonly fields: readonly Field[];
    /** As of an object's {@link Shape}. */
    readonly closed?: Location;
    /** What all records together must fulfil. */
    readonly quality?: readonly QualityRule[];
    /** How an output of this model relates to its input. */
    readonly io?: readonly IoRule[];
    /** What queries over the model's records must give; those of its fields stand with them. */
    readonly sql?: readonly SqlRule[];
    readonly location: Location;
}
/** One named member of a model or of an object within it. */
export interface Field {
    readonly name: string;
    readonly description?: string;
    /** The key must be there. */
    readonly required: boolean;
    /** Null is allowed. A field that is not required is nullable unless the contract says otherwise. */
    readonly nullable: boolean;
    readonly unique: boolean;
    readonly primaryKey: boolean;
    /** `pii`, or classified confidential, restricted or sensitive: masked wherever values leave the machine. */
    readonly personal: boolean;
    readonly shape: Shape;
    /** What all values of this field together must fulfil. */
    readonly quality?: readonly QualityRule[];
    /** What queries about this field must give. */
    readonly sql?: readonly SqlRule[];
    readonly location: Location;
}
/** What a value looks like: a type and the constraints on it. */
export type Shape = ({
    readonly type: ScalarType;
} & ShapeBase)
/** `closed`: where the contract forbids keys that it does not name; elsewhere they pass, with a notice. */
 | ({
    readonly type: "object";
    readonly fields: readonly Field[];
    readonly closed?: Location;
} & ShapeBase) | ({
    readonly type: "array";
    readonly items: Shape;
} & ShapeBase) | ({
    readonly type: "map";
    readonly values: Shape;
} & ShapeBase);
interface ShapeBase {
    readonly constraints: readonly Constraint[];
    /** Where the type is stated. */
    readonly location: Location;
}
/**
 * `date` is `YYYY-MM-DD`; `timestamp` an RFC 3339 date-time with an offset; `timestamp_ntz` the same without one; `time`
 * is `HH:MM:SS[.fff]` with an optional offset; `any` is unconstrained.
 */
export type ScalarType = "string" | "integer" | "number" | "boolean" | "date" | "timestamp" | "timestamp_ntz" | "time" | "any";
/** One demand beyond the type, with the line that states it. `rule` is the id of the finding when it is violated. */
export type Constraint = {
    readonly location: Location;
    readonly severity?: Finding["severity"];
} & ({
    readonly rule: "schema.enum";
    readonly values: readonly Value[];
} | {
    readonly rule: "schema.pattern";
    readonly pattern: string;
} | {
    readonly rule: "schema.format";
    readonly format: StringFormat;
} | {
    readonly rule: "schema.min-length" | "schema.max-length";
    readonly limit: number;
}
/** `limit` is a number for numbers and an ISO text for dates, times and timestamps. */
 | {
    readonly rule: "schema.minimum" | "schema.maximum" | "schema.exclusive-minimum" | "schema.exclusive-maximum";
    readonly limit: number | bigint | string;
} | {
    readonly rule: "schema.multiple-of";
    readonly divisor: number;
} | {
    readonly rule: "schema.min-items" | "schema.max-items";
    readonly limit: number;
} | {
    readonly rule: "schema.min-properties" | "schema.max-properties";
    readonly limit: number;
} | {
    readonly rule: "schema.unique-items";
});
/**
 * One demand on all the values of a model or a field together. `rule` is the id of the finding when it is violated,
 * `severity` the author's. A null and an absent key are one and the same here.
 */
export type QualityRule = {
    readonly location: Location;
    readonly severity: Finding["severity"];
    /** What the contract's author calls it. */
    readonly name?: string;
} & ({
    readonly rule: "quality.row-count";
    readonly threshold: Threshold;
} | {
    readonly rule: "quality.null-values";
    readonly threshold: Threshold;
    readonly unit: QualityUnit;
} | {
    readonly rule: "quality.missing-values";
    readonly threshold: Threshold;
    readonly unit: QualityUnit;
    /** Values that stand for a missing one, beside null. */
    readonly missing: readonly Value[];
} | {
    readonly rule: "quality.invalid-values";
    readonly threshold: Threshold;
    readonly unit: QualityUnit;
    /** At least one of the two is there; a value is valid when both hold. Null is not invalid. */
    readonly valid?: readonly Value[];
    readonly pattern?: string;
} | {
    readonly rule: "quality.duplicate-values";
    readonly threshold: Threshold;
    readonly unit: QualityUnit;
    /** Names of the model's fields that are compared together; none where the rule is a field's own. */
    readonly fields: readonly string[];
}
/** The age of the youngest (freshness) or the oldest (retention) value may be so many seconds. */
 | {
    readonly rule: "quality.freshness" | "quality.retention";
    readonly seconds: number;
});
/** What a threshold is compared with: a number of values, or their share of all records in percent. */
export type QualityUnit = "rows" | "percent";
/** What a measured number must be. `between` includes both ends. */
export type Threshold = {
    readonly operator: "equal" | "not-equal" | "less" | "at-most" | "greater" | "at-least";
    readonly limit: number | bigint;
} | {
    readonly operator: "between" | "not-between";
    readonly limits: readonly [least: number | bigint, most: number | bigint];
};
/** A demand on an output and its input together: a JSONata expression over `{input, output}` that gives true or false. */
export interface IoRule {
    readonly expression: string;
    /** Offsets into {@link Contract.text}, `end` exclusive: where the expression stands. */
    readonly source: {
        readonly start: number;
        readonly end: number;
    };
    readonly location: Location;
    readonly severity: Finding["severity"];
    /** What the contract's author calls it. */
    readonly name?: string;
}
/**
 * A demand on the one number that a SQL query (DuckDB's dialect) gives. The records are the table `output`, which also
 * has its model's name; where the input is known it is the table `input`.
 */
export interface SqlRule {
    /** With its placeholders filled in. */
    readonly query: string;
    readonly threshold: Threshold;
    /** The tables that the query reads: `input` can only be judged where there is one, and both tie it to the output. */
    readonly about: "output" | "input" | "input-and-output";
    /** Whether what it gives changes while the data does not. */
    readonly clock: boolean;
    /** Path of the field that it stands with. */
    readonly field?: string;
    readonly location: Location;
    readonly severity: Finding["severity"];
    /** What the contract's author calls it. */
    readonly name?: string;
}
export type StringFormat = "email" | "uuid" | "uri" | "hostname" | "ipv4" | "ipv6" | "byte" | "binary" | "password";
/** An example that stands in the contract. A lone `data` is taken for the model that it names. */
export interface ContractExample {
    readonly name: string;
    readonly model?: string;
    readonly input?: Value;
    readonly output?: Value;
    readonly location: Location;
}
/** Which model shapes what goes in and which one judges what comes out. */
export interface Sides {
    readonly input?: Model;
    readonly output: Model;
}
export {};
