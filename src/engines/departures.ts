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

const says = (pattern: RegExp) => (check: ToolCheck) => pattern.test(check.reason ?? "");
const sawNull = ({ reason }: ToolCheck) => /^Actual missing_count/.test(reason ?? "");
const typeOf = ({ model }: Judged, { field }: ToolCheck) => model.fields.find((it) => it.name === field)?.shape.type;

export const departures = {
  "departure.csv-conversion": {
    reason:
      "DuckDB converts the cells of a CSV file: 1.5 and 15e-1 become integers, and +5, 007, TRUE, NaN and 31/01/2024 pass. What would be rounded or guessed is judged as it was written.",
    ours: ({ rule }, { format }) => format === "csv" && rule === "schema.type",
  },
  "departure.csv-format": {
    reason: "The tool checks the `format` of texts in JSON only. It is judged in every format.",
    ours: ({ rule }, { format }) => format === "csv" && rule === "schema.format",
  },
  "departure.csv-header": {
    reason: "The tool takes column names in any case. Names are compared as they are written.",
    ours: ({ rule }) => rule === "format.csv-header",
  },
  "departure.csv-quoted-empty": {
    reason: 'The tool reads a quoted empty text ("") as null. It is a text: only an empty cell is null.',
    theirs: (check, judged) => judged.format === "csv" && sawNull(check) && typeOf(judged, check) === "string",
  },
  "departure.cardinality": {
    reason:
      "The tool judges one object and an array of objects alike. Where the contract states whether one record or many are due it is a rule: `physicalType: table`, or the custom property `fireFlow.cardinality`.",
    ours: ({ rule }) => rule === "schema.cardinality",
  },
  "departure.no-records": {
    reason: "The tool passes a table without rows. Where records are due and none is there, nothing was judged.",
    ours: ({ rule }) => rule === "schema.no-records",
  },
  "departure.nan": {
    reason: "The tool takes NaN and Infinity for numbers. JSON has neither (RFC 8259).",
    ours: ({ rule, expected }) => rule === "format.invalid-json" && /NaN/.test(expected ?? ""),
  },
  "departure.ndjson-lines": {
    reason:
      "The tool reads a blank last line as a record and splits lines at U+2028, U+2029 and U+0085, also within a text. Lines end at LF or CRLF, and blank ones may stand at the end.",
    theirs: (check, { format }) => format === "ndjson" && says(/Expecting value|Unterminated string/)(check),
  },
  "departure.large-integer": {
    reason: "The tool reads an integer past 64 bits as null. Integers of any size are exact.",
    theirs: (check, judged) => judged.format !== "csv" && sawNull(check) && typeOf(judged, check) === "integer",
  },
  "departure.time": {
    reason: "The tool leaves the DCS type `time` unconstrained in JSON. It is HH:MM:SS, as in ODCS.",
    ours: ({ rule, expected }) => rule === "schema.type" && /^a time /.test(expected ?? ""),
  },
  "departure.multiple-of": {
    reason: "The tool ignores `multipleOf`.",
    ours: ({ rule }) => rule === "schema.multiple-of",
  },
  "departure.additional-fields": {
    reason: "The tool ignores `additionalFields: false`, which forbids keys that the contract does not name.",
    ours: ({ rule }) => rule === "schema.unknown-key",
  },
  "departure.property-count": {
    reason: "The tool ignores `minProperties` and `maxProperties`.",
    ours: ({ rule }) => rule === "schema.min-properties" || rule === "schema.max-properties",
  },
  "departure.temporal-limit": {
    reason:
      "The tool ends with an error at a date as `minimum` or `maximum` in JSON. Dates have an order, and are compared.",
    theirs: says(/^(?:exclusive)?(?:minimum|maximum) must be a number/i),
  },
  "departure.two-rules-of-one-kind": {
    reason:
      "Two rules of one kind on a field, such as both exclusive bounds, break the tool's query, and all of its checks fail. Each is judged by itself.",
    theirs: says(/Duplicate column name/),
  },
  "departure.tolerated-values": {
    reason:
      "The tool makes an enum of `validValues`, which tolerates no other value. The threshold that the contract states is what counts.",
    theirs: says(/must be one of/),
  },
  "departure.duplicates-in-percent": {
    reason: "The tool does not run `duplicateValues` in percent. It is judged.",
    ours: ({ rule, expected }) => rule === "quality.duplicate-values" && /%/.test(expected ?? ""),
  },
  "departure.pattern": {
    reason: "The tool runs patterns on RE2 and fails on those of ECMA-262 that RE2 does not have, such as a lookahead.",
    theirs: says(/invalid perl operator|invalid escape sequence|Invalid Input Error/),
  },
} as const satisfies Readonly<Record<string, Departure>>;

export type DepartureId = keyof typeof departures;

/** Whether the tool lets data pass: warnings are no failures. */
export const holds = ({ result }: Pick<ToolCheck, "result">): boolean => result !== "failed" && result !== "error";

/** One side's objection that the other does not share, with the known difference that explains it, if there is one. */
export interface Disagreement {
  readonly departure?: DepartureId;
  readonly objection: Finding | ToolCheck;
  readonly by: "embedded" | "datacontract";
}

/** Where one of the two accepts what the other one rejects: every objection. Nothing where their verdicts agree. */
export function disagreements(
  findings: readonly Finding[],
  checks: readonly ToolCheck[],
  judged: Judged,
): readonly Disagreement[] {
  const errors = findings.filter((it) => it.severity === "error");
  // A check without a reason was not run, because of another one that tells the reason.
  const failures = checks.filter((it) => !holds(it));
  const told = failures.some((it) => it.reason) ? failures.filter((it) => it.reason) : failures;
  if (errors.length > 0 === told.length > 0) return [];
  return [
    ...errors.map((it) => disagreement("embedded", it, (known) => known.ours?.(it, judged) ?? false)),
    ...told.map((it) => disagreement("datacontract", it, (known) => known.theirs?.(it, judged) ?? false)),
  ];
}

function disagreement(
  by: Disagreement["by"],
  objection: Finding | ToolCheck,
  explains: (known: Departure) => boolean,
): Disagreement {
  const known = (Object.entries(departures) as [DepartureId, Departure][]).find(([, it]) => explains(it));
  return { by, objection, ...(known && { departure: known[0] }) };
}
