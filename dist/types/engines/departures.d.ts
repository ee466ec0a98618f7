/** Where the embedded judge and datacontract-cli are known to say different things of the same data, and why. */
import type { Finding } from "../findings.ts";
import type { Model } from "../types/contract.ts";
import type { FormatName } from "../types/value.ts";
/** One check of datacontract-cli's run. */
export interface ToolCheck {
    readonly type: string;
    readonly name?: string | null;
    readonly field?: string | null;
    readonly result: "passed" | "warning" | "failed" | "error" | "info" | "skipped" | "unknown";
    readonly reason?: string | null;
}
/** What was judged. */
export interface Judged {
    readonly format: FormatName;
    readonly model: Model;
}
/** A known difference: which of our findings, or which of the tool's checks, it explains. */
export interface Departure {
    /** Why the embedded judge says what it says. */
    readonly reason: string;
    /** An error that the tool does not see. */
    readonly ours?: (finding: Finding, judged: Judged) => boolean;
    /** A check that does not hold, where the embedded judge finds nothing. */
    readonly theirs?: (check: ToolCheck, judged: Judged) => boolean;
}
export declare const departures: {
    readonly "departure.csv-conversion": {
        readonly reason: "DuckDB converts the cells of a CSV file: 1.5 and 15e-1 become integers, and +5, 007, TRUE, NaN and 31/01/2024 pass. What would be rounded or guessed is judged as it was written.";
        readonly ours: ({ rule }: Finding, { format }: Judged) => boolean;
    };
    readonly "departure.csv-format": {
        readonly reason: "The tool checks the `format` of texts in JSON only. It is judged in every format.";
        readonly ours: ({ rule }: Finding, { format }: Judged) => boolean;
    };
    readonly "departure.csv-header": {
        readonly reason: "The tool takes column names in any case. Names are compared as they are written.";
        readonly ours: ({ rule }: Finding) => boolean;
    };
    readonly "departure.csv-quoted-empty": {
        readonly reason: "The tool reads a quoted empty text (\"\") as null. It is a text: only an empty cell is null.";
        readonly theirs: (check: ToolCheck, judged: Judged) => boolean;
    };
    readonly "departure.cardinality": {
        readonly reason: "The tool judges one object and an array of objects alike. Where the contract states whether one record or many are due it is a rule: `physicalType: table`, or the custom property `fireFlow.cardinality`.";
        readonly ours: ({ rule }: Finding) => boolean;
    };
    readonly "departure.no-records": {
        readonly reason: "The tool passes a table without rows. Where records are due and none is there, nothing was judged.";
        readonly ours: ({ rule }: Finding) => boolean;
    };
    readonly "departure.nan": {
        readonly reason: "The tool takes NaN and Infinity for numbers. JSON has neither (RFC 8259).";
        readonly ours: ({ rule, expected }: Finding) => boolean;
    };
    readonly "departure.ndjson-lines": {
        readonly reason: "The tool reads a blank last line as a record and splits lines at U+2028, U+2029 and U+0085, also within a text. Lines end at LF or CRLF, and blank ones may stand at the end.";
        readonly theirs: (check: ToolCheck, { format }: Judged) => boolean;
    };
    readonly "departure.large-integer": {
        readonly reason: "The tool reads an integer past 64 bits as null. Integers of any size are exact.";
        readonly theirs: (check: ToolCheck, judged: Judged) => boolean;
    };
    readonly "departure.time": {
        readonly reason: "The tool leaves the DCS type `time` unconstrained in JSON. It is HH:MM:SS, as in ODCS.";
        readonly ours: ({ rule, expected }: Finding) => boolean;
    };
    readonly "departure.multiple-of": {
        readonly reason: "The tool ignores `multipleOf`.";
        readonly ours: ({ rule }: Finding) => boolean;
    };
    readonly "departure.additional-fields": {
        readonly reason: "The tool ignores `additionalFields: false`, which forbids keys that the contract does not name.";
        readonly ours: ({ rule }: Finding) => boolean;
    };
    readonly "departure.property-count": {
        readonly reason: "The tool ignores `minProperties` and `maxProperties`.";
        readonly ours: ({ rule }: Finding) => boolean;
    };
    readonly "departure.temporal-limit": {
        readonly reason: "The tool ends with an error at a date as `minimum` or `maximum` in JSON. Dates have an order, and are compared.";
        readonly theirs: (check: ToolCheck) => boolean;
    };
    readonly "departure.two-rules-of-one-kind": {
        readonly reason: "Two rules of one kind on a field, such as both exclusive bounds, break the tool's query, and all of its checks fail. Each is judged by itself.";
        readonly theirs: (check: ToolCheck) => boolean;
    };
    readonly "departure.tolerated-values": {
        readonly reason: "The tool makes an enum of `validValues`, which tolerates no other value. The threshold that the contract states is what counts.";
        readonly theirs: (check: ToolCheck) => boolean;
    };
    readonly "departure.duplicates-in-percent": {
        readonly reason: "The tool does not run `duplicateValues` in percent. It is judged.";
        readonly ours: ({ rule, expected }: Finding) => boolean;
    };
    readonly "departure.pattern": {
        readonly reason: "The tool runs patterns on RE2 and fails on those of ECMA-262 that RE2 does not have, such as a lookahead.";
        readonly theirs: (check: ToolCheck) => boolean;
    };
};
export type DepartureId = keyof typeof departures;
/** Whether the tool lets data pass: warnings are no failures. */
export declare const holds: ({ result }: Pick<ToolCheck, "result">) => boolean;
/** One side's objection that the other does not share, with the known difference that explains it, if there is one. */
export interface Disagreement {
    readonly departure?: DepartureId;
    readonly objection: Finding | ToolCheck;
    readonly by: "embedded" | "datacontract";
}
/** Where one of the two accepts what the other one rejects: every objection. Nothing where their verdicts agree. */
export declare function disagreements(findings: readonly Finding[], checks: readonly ToolCheck[], judged: Judged): readonly Disagreement[];
