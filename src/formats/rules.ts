/** What can be wrong with how data is written down. */
import { type Finding, type FindingDetails, type RuleFamily, ruleFamily } from "../findings.ts";

export const formatRules = {
  "format.not-utf8": {
    severity: "error",
    why: "Text that is not UTF-8 reads differently on every machine.",
    mend: "Write UTF-8 without a byte order mark.",
  },
  "format.bom": {
    severity: "error",
    otherwise: { severity: "warning", when: "before CSV that `validate` reads" },
    why: "A byte order mark becomes part of the first key or column name for most readers.",
    mend: 'Write UTF-8 without a byte order mark (Python: encoding "utf-8", not "utf-8-sig"). Before CSV `validate` reads past it, with a warning.',
  },
  "format.nul": {
    severity: "error",
    why: "A NUL byte ends the text for many readers.",
    mend: "Write text only.",
  },
  "format.too-large": {
    severity: "error",
    why: "Data that does not fit into memory as one text cannot be judged here.",
    mend: "Split the data into smaller files.",
  },
  "format.duplicate-key": {
    severity: "error",
    why: "Readers differ in which of two equal keys they take, so nobody knows what was said.",
    mend: "Write every key once.",
  },
  "format.empty": {
    severity: "error",
    why: "Nothing at all was written, so nothing can be judged.",
    mend: "Write the output to stdout; an empty result is [] in JSON and a header row in CSV.",
  },
  "format.invalid-json": {
    severity: "error",
    why: "Text that is not JSON (RFC 8259) cannot be judged.",
    mend: "Write with a JSON library; NaN, Infinity, single quotes and trailing commas are not JSON.",
  },
  "format.stray-text": {
    severity: "error",
    why: "Whoever reads the output gets text that is no data.",
    mend: "Write nothing but the output to stdout; write debug text to stderr.",
  },
  "format.several-documents": {
    severity: "error",
    why: "JSON output is one document; a reader stops at the end of the first.",
    mend: "Write one array, or use the format ndjson.",
  },
  "format.too-deep": {
    severity: "error",
    why: "Nesting this deep overflows the stack of most readers.",
    mend: "Write flatter data.",
  },
  "format.blank-line": {
    severity: "error",
    why: "Every line of NDJSON is a record; a blank one in between is none.",
    mend: "Write one record a line and nothing else.",
  },
  "format.invalid-csv": {
    severity: "error",
    why: "Text that is not CSV (RFC 4180) cannot be judged.",
    mend: "Write with a CSV library, comma-separated, quotes doubled.",
  },
  "format.csv-header": {
    severity: "error",
    why: "Columns are told apart by the header row, which must hold each of the model's field names, once.",
    mend: "Write the model's field names, as they are spelled there, as the first row.",
  },
  "format.csv-ragged": {
    severity: "error",
    why: "A row with more or fewer values than the header has shifted or lost some.",
    mend: "Write as many values in every row as the header has names; quote values that hold commas or line breaks.",
  },
  "format.unprintable": {
    severity: "error",
    why: "NDJSON and CSV hold records; another value would be written as something else, or not at all.",
    mend: "Give a record or an array of records, or set the format to json.",
  },
} as const satisfies RuleFamily;

const finding = ruleFamily(formatRules);

/** What messages call data that stands in no file: a program's output, or the text of an option. */
const UNFILED: ReadonlySet<string> = new Set(["stdout", "input", "output"]);

/** Makes findings of this family. Nobody can be pointed at a line where there is no file: the message tells it. */
export function formatFinding(
  rule: keyof typeof formatRules,
  message: string,
  { location, ...details }: FindingDetails = {},
): Finding {
  const placed = location !== undefined && !UNFILED.has(location.file);
  return finding(rule, message, { ...details, ...(placed && { location }) });
}
