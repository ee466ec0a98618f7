export declare const schemaRules: {
    readonly "schema.cardinality": {
        readonly severity: "error";
        readonly why: "The model says whether one record or an array of records is due.";
        readonly mend: "Write one object where one record is due and an array of objects where many are.";
    };
    readonly "schema.type": {
        readonly severity: "error";
        readonly why: "A value of another type cannot be used as the field's type says; nothing is converted.";
        readonly mend: "Write the value as the type that the contract states; dates and times in ISO form and really on the calendar.";
    };
    readonly "schema.required": {
        readonly severity: "error";
        readonly why: "The contract demands that the key is there.";
        readonly mend: "Write the key in every record, spelled as in the contract.";
    };
    readonly "schema.unknown-key": {
        readonly severity: "notice";
        readonly otherwise: {
            readonly severity: "error";
            readonly when: "where the contract forbids others";
        };
        readonly why: "A key, or a column, that the contract does not name is judged by no rule; it may be a misspelt one.";
        readonly mend: "Name it in the contract, or leave it out; where the contract forbids other fields it is an error.";
    };
    readonly "schema.null": {
        readonly severity: "error";
        readonly why: "The contract demands a value where null was written.";
        readonly mend: "Write a value, or let the contract say that the field is nullable.";
    };
    readonly "schema.unique": {
        readonly severity: "error";
        readonly why: "The contract demands that no two records have the same value in this field.";
        readonly mend: "Drop or merge the records that repeat a value.";
    };
    readonly "schema.primary-key": {
        readonly severity: "error";
        readonly why: "A primary key names one record.";
        readonly mend: "Drop or merge the records that repeat a key.";
    };
    readonly "schema.enum": {
        readonly severity: "error";
        readonly why: "The contract lists every value that is allowed.";
        readonly mend: "Write one of the listed values, in the same case.";
    };
    readonly "schema.pattern": {
        readonly severity: "error";
        readonly why: "The contract demands that the text matches a regular expression (ECMA-262, anywhere in the text).";
        readonly mend: "Write text that matches; where the pattern takes too long to decide, write a simpler one.";
    };
    readonly "schema.format": {
        readonly severity: "error";
        readonly why: "The contract names the form that the text has.";
        readonly mend: "Write the text in that form.";
    };
    readonly "schema.min-length": {
        readonly severity: "error";
        readonly why: "The contract demands a least length, counted in code points.";
        readonly mend: "Write a longer text.";
    };
    readonly "schema.max-length": {
        readonly severity: "error";
        readonly why: "The contract allows a greatest length, counted in code points.";
        readonly mend: "Write a shorter text.";
    };
    readonly "schema.minimum": {
        readonly severity: "error";
        readonly why: "The contract demands a least value.";
        readonly mend: "Write a value that is not below it.";
    };
    readonly "schema.maximum": {
        readonly severity: "error";
        readonly why: "The contract allows a greatest value.";
        readonly mend: "Write a value that is not above it.";
    };
    readonly "schema.exclusive-minimum": {
        readonly severity: "error";
        readonly why: "The contract demands values above a bound.";
        readonly mend: "Write a value above it; the bound itself is not allowed.";
    };
    readonly "schema.exclusive-maximum": {
        readonly severity: "error";
        readonly why: "The contract demands values below a bound.";
        readonly mend: "Write a value below it; the bound itself is not allowed.";
    };
    readonly "schema.multiple-of": {
        readonly severity: "error";
        readonly why: "The contract demands whole multiples, judged on the decimal digits as written.";
        readonly mend: "Round to the step that the contract states.";
    };
    readonly "schema.min-items": {
        readonly severity: "error";
        readonly why: "The contract demands a least number of items.";
        readonly mend: "Write more items.";
    };
    readonly "schema.max-items": {
        readonly severity: "error";
        readonly why: "The contract allows a greatest number of items.";
        readonly mend: "Write fewer items.";
    };
    readonly "schema.unique-items": {
        readonly severity: "error";
        readonly why: "The contract demands that no item is repeated.";
        readonly mend: "Drop the repeated items.";
    };
    readonly "schema.min-properties": {
        readonly severity: "error";
        readonly why: "The contract demands a least number of keys.";
        readonly mend: "Write more keys.";
    };
    readonly "schema.max-properties": {
        readonly severity: "error";
        readonly why: "The contract allows a greatest number of keys.";
        readonly mend: "Write fewer keys.";
    };
    readonly "schema.no-rules": {
        readonly severity: "error";
        readonly why: "A model that demands nothing accepts anything, which proves nothing.";
        readonly mend: "State fields with types in the contract's model.";
    };
    readonly "schema.no-records": {
        readonly severity: "error";
        readonly why: "Where records are due and none is there, nothing was judged.";
        readonly mend: "Give data with at least one record.";
    };
};
export declare const schemaFinding: (rule: "schema.enum" | "schema.pattern" | "schema.format" | "schema.min-length" | "schema.max-length" | "schema.minimum" | "schema.maximum" | "schema.exclusive-minimum" | "schema.exclusive-maximum" | "schema.multiple-of" | "schema.min-items" | "schema.max-items" | "schema.min-properties" | "schema.max-properties" | "schema.unique-items" | "schema.cardinality" | "schema.type" | "schema.required" | "schema.unknown-key" | "schema.null" | "schema.unique" | "schema.primary-key" | "schema.no-rules" | "schema.no-records", message: string, details?: import("../findings.ts").FindingDetails) => import("../findings.ts").Finding;
export declare const qualityRules: {
    readonly "quality.row-count": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the contract says so";
        };
        readonly why: "The contract says how many records are due.";
        readonly mend: "Write as many records as the contract demands.";
    };
    readonly "quality.null-values": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the contract says so";
        };
        readonly why: "The contract says how many values of the field may be null or absent.";
        readonly mend: "Write values where they are due.";
    };
    readonly "quality.missing-values": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the contract says so";
        };
        readonly why: "The contract says how many values may be missing, and which values stand for a missing one.";
        readonly mend: "Write values where they are due; the listed ones count as none.";
    };
    readonly "quality.invalid-values": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the contract says so";
        };
        readonly why: "The contract says which values are valid, and how many others are tolerated.";
        readonly mend: "Write valid values, in the same case; null is not invalid.";
    };
    readonly "quality.duplicate-values": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the contract says so";
        };
        readonly why: "The contract says how many values may occur more than once. Values are counted, not their records.";
        readonly mend: "Drop or merge the records that repeat a value.";
    };
    readonly "quality.sql": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the contract says so";
        };
        readonly why: "The contract says which number a query over all records gives.";
        readonly mend: "Write records of which the query gives that number; it runs on DuckDB, and the records are its table `output`.";
    };
    readonly "quality.not-evaluated": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the contract says so";
        };
        readonly why: "A query that gave an error, no number, or took too long decided nothing, and what was not judged never passes.";
        readonly mend: "Mend the records where a column expects another type; else write the query so that it bears all records, with less work.";
    };
    readonly "quality.freshness": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the contract says so";
        };
        readonly why: "The contract says how old the youngest value may be.";
        readonly mend: "Deliver newer data, or find out why none came.";
    };
    readonly "quality.retention": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the contract says so";
        };
        readonly why: "The contract says how old the oldest value may be.";
        readonly mend: "Delete what is older.";
    };
};
export declare const qualityFinding: (rule: "quality.row-count" | "quality.null-values" | "quality.missing-values" | "quality.invalid-values" | "quality.duplicate-values" | "quality.freshness" | "quality.retention" | "quality.sql" | "quality.not-evaluated", message: string, details?: import("../findings.ts").FindingDetails) => import("../findings.ts").Finding;
export declare const expectedRules: {
    readonly "expected.output": {
        readonly severity: "error";
        readonly why: "The case says which output is right, and this is another one.";
        readonly mend: "Compute the expected value; key order, 1.0 for 1 and another form of the same instant are no difference.";
    };
};
export declare const expectedFinding: (rule: "expected.output", message: string, details?: import("../findings.ts").FindingDetails) => import("../findings.ts").Finding;
export declare const ioRules: {
    readonly "io.jsonata": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the contract says so";
        };
        readonly why: "The contract says how an output relates to its input, and this one does not.";
        readonly mend: "Compute the output so that the rule's expression is true of it and its input.";
    };
    readonly "io.sql": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the contract says so";
        };
        readonly why: "The contract says which number a query over the tables `input` and `output` gives.";
        readonly mend: "Compute the output so that the query gives that number; it runs on DuckDB.";
    };
    readonly "io.not-evaluated": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the contract says so";
        };
        readonly why: "A rule that gave an error or took too long decided nothing, and what was not judged never passes.";
        readonly mend: "Mend the output where the rule expects another type; else write the rule so that it bears every output, with less work.";
    };
    readonly "io.not-judged": {
        readonly severity: "notice";
        readonly why: "A rule between input and output cannot be judged on a data file alone.";
        readonly mend: "Judge the program with `prove`, which has both.";
    };
    readonly "io.nondeterministic": {
        readonly severity: "error";
        readonly why: "The same input gave another output under another time zone, locale, home folder and hash seed.";
        readonly mend: "Depend on the input alone: no clock, no random numbers, no locale, no order of a set.";
    };
    readonly "io.bytes-differ": {
        readonly severity: "notice";
        readonly why: "The same input gave the same values written differently, which makes diffs noisy.";
        readonly mend: "Write keys in a fixed order.";
    };
    readonly "io.constant-output": {
        readonly severity: "error";
        readonly why: "An output that never changes may be hard-coded, and no rule here could tell.";
        readonly mend: "Compute the output from the input; if it is right that it never changes, add a case whose output differs.";
    };
};
export declare const ioFinding: (rule: "io.jsonata" | "io.sql" | "io.not-evaluated" | "io.not-judged" | "io.nondeterministic" | "io.bytes-differ" | "io.constant-output", message: string, details?: import("../findings.ts").FindingDetails) => import("../findings.ts").Finding;
