/** What an output can be judged wrong by: its model, its expected value, and how it relates to its input. */
import { type RuleFamily, ruleFamily } from "../findings.ts";

/** Of rules that the contract's author writes, with a severity. */
const asStated = { severity: "warning", when: "where the contract says so" } as const;

export const schemaRules = {
  "schema.cardinality": {
    severity: "error",
    why: "The model says whether one record or an array of records is due.",
    mend: "Write one object where one record is due and an array of objects where many are.",
  },
  "schema.type": {
    severity: "error",
    why: "A value of another type cannot be used as the field's type says; nothing is converted.",
    mend: "Write the value as the type that the contract states; dates and times in ISO form and really on the calendar.",
  },
  "schema.required": {
    severity: "error",
    why: "The contract demands that the key is there.",
    mend: "Write the key in every record, spelled as in the contract.",
  },
  "schema.unknown-key": {
    severity: "notice",
    otherwise: { severity: "error", when: "where the contract forbids others" },
    why: "A key, or a column, that the contract does not name is judged by no rule; it may be a misspelt one.",
    mend: "Name it in the contract, or leave it out; where the contract forbids other fields it is an error.",
  },
  "schema.null": {
    severity: "error",
    why: "The contract demands a value where null was written.",
    mend: "Write a value, or let the contract say that the field is nullable.",
  },
  "schema.unique": {
    severity: "error",
    why: "The contract demands that no two records have the same value in this field.",
    mend: "Drop or merge the records that repeat a value.",
  },
  "schema.primary-key": {
    severity: "error",
    why: "A primary key names one record.",
    mend: "Drop or merge the records that repeat a key.",
  },
  "schema.enum": {
    severity: "error",
    why: "The contract lists every value that is allowed.",
    mend: "Write one of the listed values, in the same case.",
  },
  "schema.pattern": {
    severity: "error",
    why: "The contract demands that the text matches a regular expression (ECMA-262, anywhere in the text).",
    mend: "Write text that matches; where the pattern takes too long to decide, write a simpler one.",
  },
  "schema.format": {
    severity: "error",
    why: "The contract names the form that the text has.",
    mend: "Write the text in that form.",
  },
  "schema.min-length": {
    severity: "error",
    why: "The contract demands a least length, counted in code points.",
    mend: "Write a longer text.",
  },
  "schema.max-length": {
    severity: "error",
    why: "The contract allows a greatest length, counted in code points.",
    mend: "Write a shorter text.",
  },
  "schema.minimum": {
    severity: "error",
    why: "The contract demands a least value.",
    mend: "Write a value that is not below it.",
  },
  "schema.maximum": {
    severity: "error",
    why: "The contract allows a greatest value.",
    mend: "Write a value that is not above it.",
  },
  "schema.exclusive-minimum": {
    severity: "error",
    why: "The contract demands values above a bound.",
    mend: "Write a value above it; the bound itself is not allowed.",
  },
  "schema.exclusive-maximum": {
    severity: "error",
    why: "The contract demands values below a bound.",
    mend: "Write a value below it; the bound itself is not allowed.",
  },
  "schema.multiple-of": {
    severity: "error",
    why: "The contract demands whole multiples, judged on the decimal digits as written.",
    mend: "Round to the step that the contract states.",
  },
  "schema.min-items": {
    severity: "error",
    why: "The contract demands a least number of items.",
    mend: "Write more items.",
  },
  "schema.max-items": {
    severity: "error",
    why: "The contract allows a greatest number of items.",
    mend: "Write fewer items.",
  },
  "schema.unique-items": {
    severity: "error",
    why: "The contract demands that no item is repeated.",
    mend: "Drop the repeated items.",
  },
  "schema.min-properties": {
    severity: "error",
    why: "The contract demands a least number of keys.",
    mend: "Write more keys.",
  },
  "schema.max-properties": {
    severity: "error",
    why: "The contract allows a greatest number of keys.",
    mend: "Write fewer keys.",
  },
  "schema.no-rules": {
    severity: "error",
    why: "A model that demands nothing accepts anything, which proves nothing.",
    mend: "State fields with types in the contract's model.",
  },
  "schema.no-records": {
    severity: "error",
    why: "Where records are due and none is there, nothing was judged.",
    mend: "Give data with at least one record.",
  },
} as const satisfies RuleFamily;

export const schemaFinding = ruleFamily(schemaRules);

export const qualityRules = {
  "quality.row-count": {
    severity: "error",
    otherwise: asStated,
    why: "The contract says how many records are due.",
    mend: "Write as many records as the contract demands.",
  },
  "quality.null-values": {
    severity: "error",
    otherwise: asStated,
    why: "The contract says how many values of the field may be null or absent.",
    mend: "Write values where they are due.",
  },
  "quality.missing-values": {
    severity: "error",
    otherwise: asStated,
    why: "The contract says how many values may be missing, and which values stand for a missing one.",
    mend: "Write values where they are due; the listed ones count as none.",
  },
  "quality.invalid-values": {
    severity: "error",
    otherwise: asStated,
    why: "The contract says which values are valid, and how many others are tolerated.",
    mend: "Write valid values, in the same case; null is not invalid.",
  },
  "quality.duplicate-values": {
    severity: "error",
    otherwise: asStated,
    why: "The contract says how many values may occur more than once. Values are counted, not their records.",
    mend: "Drop or merge the records that repeat a value.",
  },
  "quality.sql": {
    severity: "error",
    otherwise: asStated,
    why: "The contract says which number a query over all records gives.",
    mend: "Write records of which the query gives that number; it runs on DuckDB, and the records are its table `output`.",
  },
  "quality.not-evaluated": {
    severity: "error",
    otherwise: asStated,
    why: "A query that gave an error, no number, or took too long decided nothing, and what was not judged never passes.",
    mend: "Mend the records where a column expects another type; else write the query so that it bears all records, with less work.",
  },
  "quality.freshness": {
    severity: "error",
    otherwise: asStated,
    why: "The contract says how old the youngest value may be.",
    mend: "Deliver newer data, or find out why none came.",
  },
  "quality.retention": {
    severity: "error",
    otherwise: asStated,
    why: "The contract says how old the oldest value may be.",
    mend: "Delete what is older.",
  },
} as const satisfies RuleFamily;

export const qualityFinding = ruleFamily(qualityRules);

export const expectedRules = {
  "expected.output": {
    severity: "error",
    why: "The case says which output is right, and this is another one.",
    mend: "Compute the expected value; key order, 1.0 for 1 and another form of the same instant are no difference.",
  },
} as const satisfies RuleFamily;

export const expectedFinding = ruleFamily(expectedRules);

export const ioRules = {
  "io.jsonata": {
    severity: "error",
    otherwise: asStated,
    why: "The contract says how an output relates to its input, and this one does not.",
    mend: "Compute the output so that the rule's expression is true of it and its input.",
  },
  "io.sql": {
    severity: "error",
    otherwise: asStated,
    why: "The contract says which number a query over the tables `input` and `output` gives.",
    mend: "Compute the output so that the query gives that number; it runs on DuckDB.",
  },
  "io.not-evaluated": {
    severity: "error",
    otherwise: asStated,
    why: "A rule that gave an error or took too long decided nothing, and what was not judged never passes.",
    mend: "Mend the output where the rule expects another type; else write the rule so that it bears every output, with less work.",
  },
  "io.not-judged": {
    severity: "notice",
    why: "A rule between input and output cannot be judged on a data file alone.",
    mend: "Judge the program with `prove`, which has both.",
  },
  "io.nondeterministic": {
    severity: "error",
    why: "The same input gave another output under another time zone, locale, home folder and hash seed.",
    mend: "Depend on the input alone: no clock, no random numbers, no locale, no order of a set.",
  },
  "io.bytes-differ": {
    severity: "notice",
    why: "The same input gave the same values written differently, which makes diffs noisy.",
    mend: "Write keys in a fixed order.",
  },
  "io.constant-output": {
    severity: "error",
    why: "An output that never changes may be hard-coded, and no rule here could tell.",
    mend: "Compute the output from the input; if it is right that it never changes, add a case whose output differs.",
  },
} as const satisfies RuleFamily;

export const ioFinding = ruleFamily(ioRules);
