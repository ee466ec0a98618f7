/** What can be wrong with how data is written down. */
import { type Finding, type FindingDetails } from "../findings.ts";
export declare const formatRules: {
    readonly "format.not-utf8": {
        readonly severity: "error";
        readonly why: "Text that is not UTF-8 reads differently on every machine.";
        readonly mend: "Write UTF-8 without a byte order mark.";
    };
    readonly "format.bom": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "before CSV that `validate` reads";
        };
        readonly why: "A byte order mark becomes part of the first key or column name for most readers.";
        readonly mend: "Write UTF-8 without a byte order mark (Python: encoding \"utf-8\", not \"utf-8-sig\"). Before CSV `validate` reads past it, with a warning.";
    };
    readonly "format.nul": {
        readonly severity: "error";
        readonly why: "A NUL byte ends the text for many readers.";
        readonly mend: "Write text only.";
    };
    readonly "format.too-large": {
        readonly severity: "error";
        readonly why: "Data that does not fit into memory as one text cannot be judged here.";
        readonly mend: "Split the data into smaller files.";
    };
    readonly "format.duplicate-key": {
        readonly severity: "error";
        readonly why: "Readers differ in which of two equal keys they take, so nobody knows what was said.";
        readonly mend: "Write every key once.";
    };
    readonly "format.empty": {
        readonly severity: "error";
        readonly why: "Nothing at all was written, so nothing can be judged.";
        readonly mend: "Write the output to stdout; an empty result is [] in JSON and a header row in CSV.";
    };
    readonly "format.invalid-json": {
        readonly severity: "error";
        readonly why: "Text that is not JSON (RFC 8259) cannot be judged.";
        readonly mend: "Write with a JSON library; NaN, Infinity, single quotes and trailing commas are not JSON.";
    };
    readonly "format.stray-text": {
        readonly severity: "error";
        readonly why: "Whoever reads the output gets text that is no data.";
        readonly mend: "Write nothing but the output to stdout; write debug text to stderr.";
    };
    readonly "format.several-documents": {
        readonly severity: "error";
        readonly why: "JSON output is one document; a reader stops at the end of the first.";
        readonly mend: "Write one array, or use the format ndjson.";
    };
    readonly "format.too-deep": {
        readonly severity: "error";
        readonly why: "Nesting this deep overflows the stack of most readers.";
        readonly mend: "Write flatter data.";
    };
    readonly "format.blank-line": {
        readonly severity: "error";
        readonly why: "Every line of NDJSON is a record; a blank one in between is none.";
        readonly mend: "Write one record a line and nothing else.";
    };
    readonly "format.invalid-csv": {
        readonly severity: "error";
        readonly why: "Text that is not CSV (RFC 4180) cannot be judged.";
        readonly mend: "Write with a CSV library, comma-separated, quotes doubled.";
    };
    readonly "format.csv-header": {
        readonly severity: "error";
        readonly why: "Columns are told apart by the header row, which must hold each of the model's field names, once.";
        readonly mend: "Write the model's field names, as they are spelled there, as the first row.";
    };
    readonly "format.csv-ragged": {
        readonly severity: "error";
        readonly why: "A row with more or fewer values than the header has shifted or lost some.";
        readonly mend: "Write as many values in every row as the header has names; quote values that hold commas or line breaks.";
    };
    readonly "format.unprintable": {
        readonly severity: "error";
        readonly why: "NDJSON and CSV hold records; another value would be written as something else, or not at all.";
        readonly mend: "Give a record or an array of records, or set the format to json.";
    };
};
/** Makes findings of this family. Nobody can be pointed at a line where there is no file: the message tells it. */
export declare function formatFinding(rule: keyof typeof formatRules, message: string, { location, ...details }?: FindingDetails): Finding;
