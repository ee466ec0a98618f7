import { parse as parseLossless } from "lossless-json";
import { type Checked, checked, type Finding, rejected } from "../findings.ts";
import { quote } from "../quote.ts";
import type { Model } from "../types/contract.ts";
import type { RecordValue, Value } from "../types/value.ts";
import { decode, locate, type Position, START } from "./decode.ts";
import { findFault, type JsonFault } from "./json-fault.ts";
import { findDuplicateKey, hasDuplicateKey, hasEscapedKey } from "./json-keys.ts";
import { printJson } from "./print-json.ts";
import { formatFinding } from "./rules.ts";
import { findStrayText } from "./stray-text.ts";

/** Arrays and objects inside each other; what lies deeper overflows the stack of most readers, ours included. */
export const MAX_DEPTH = 1000;

const INTEGER = /^-?[0-9]+$/;

/**
 * Reads one JSON document. Integers past 2^53 become `bigint`, exactly; other numbers are doubles. Of duplicate keys
 * the last one counts, as in `JSON.parse`.
 * @throws {SyntaxError} when the text is not JSON, nests deeper than {@link MAX_DEPTH}, or holds a number past the
 * largest double.
 */
export function parseJson(text: string): Value {
  if (nestsTooDeep(text)) throw new SyntaxError(`nested deeper than ${MAX_DEPTH} levels`);
  const value = JSON.parse(text) as Value;
  if (!someNumber(value, isLarge) && !hasEscapedKey(text)) return value;
  const exact = parseLossless(text, null, {
    parseNumber: exactNumber,
    onDuplicateKey: ({ newValue }) => newValue,
  }) as Value;
  if (someNumber(exact, isInfinite)) throw new SyntaxError("a number is past the largest double");
  return exact;
}

/** `JSON.parse` may have lost digits of it, or all of it. */
const isLarge = (it: number): boolean => it > Number.MAX_SAFE_INTEGER || it < Number.MIN_SAFE_INTEGER;

const isInfinite = (it: number): boolean => it === Number.POSITIVE_INFINITY || it === Number.NEGATIVE_INFINITY;

function exactNumber(text: string): number | bigint {
  const value = Number(text);
  return !Number.isSafeInteger(value) && INTEGER.test(text) ? BigInt(text) : value;
}

/** Whether any number within the value is such. Bigints are exact already. */
function someNumber(value: Value, such: (it: number) => boolean): boolean {
  if (typeof value === "number") return such(value);
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some((it) => someNumber(it, such));
  const record = value as RecordValue;
  // Values that come from JSON inherit nothing that can be enumerated.
  for (const name in record) if (someNumber(record[name] as Value, such)) return true;
  return false;
}

/** Counts brackets outside of texts. Most texts are too short to nest that deep and are not looked at. */
function nestsTooDeep(text: string): boolean {
  if (text.length <= MAX_DEPTH) return false;
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inText) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) inText = false;
    } else if (code === 0x22) inText = true;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return false;
}

/**
 * As {@link parseJson}, for data: a key stands once.
 * @throws {SyntaxError} where one stands twice, too.
 */
export function parseData(text: string): Value {
  const value = parseJson(text);
  if (hasDuplicateKey(text, value)) throw new SyntaxError("a key stands twice");
  return value;
}

export const json = {
  name: "json",
  read(bytes: Uint8Array, _model: Model | undefined, file: string): Checked<Value> {
    const text = decode(bytes, file);
    if (!text.ok) return text;
    if (text.value.trim() === "") {
      return rejected(emptyData(file, "one JSON document"));
    }
    try {
      return checked(parseData(text.value));
    } catch {
      return rejected(explain(text.value, file));
    }
  },
  print: (value: Value): string => `${printJson(value)}\n`,
} as const;

/** Says why {@link parseJson} refused a whole output, in the words of who has to mend it. */
function explain(text: string, file: string): Finding {
  const fault = findFault(text);
  if (!fault) return refusedJson(text, file);
  const stray = findStrayText(text);
  if (!stray) return invalidJson(text, fault, file);
  const location = locate(text, stray.offset, file);
  const sample = quote(text.slice(stray.offset).split("\n", 1)[0] as string, 60);
  return stray.kind === "document"
    ? formatFinding(
        "format.several-documents",
        `${file} holds more than one JSON document: the second starts at line ${location.line} with "${sample}"; write one document`,
        { location, count: 1, samples: [sample] },
      )
    : formatFinding(
        "format.stray-text",
        `${file} holds something other than the JSON: line ${location.line} "${sample}"; write nothing but the output to ${file}`,
        { location, count: 1, samples: [sample] },
      );
}

/** For data without a byte that says anything. */
export const emptyData = (file: string, due: string): Finding =>
  formatFinding("format.empty", `${file} is empty where ${due} should stand`, { location: { file, ...START } });

/** For a text that is JSON by the letter and still refused. `from` is where the text starts in the file. */
export function refusedJson(text: string, file: string, from: Position = START): Finding {
  const location = locate(text, text.search(/\S/), file, from);
  if (nestsTooDeep(text)) {
    const message = `${file} nests arrays and objects deeper than ${MAX_DEPTH} levels`;
    return formatFinding("format.too-deep", message, { location });
  }
  const twice = findDuplicateKey(text);
  if (!twice) return formatFinding("format.invalid-json", `${file} holds a number past the largest double, 1.8e308`, { location }); // biome-ignore format: reads as one line
  const place = locate(text, twice.offset, file, from);
  const message = `${file} names the key "${quote(twice.key, 40)}" twice in one object, again in line ${place.line}, column ${place.column}: readers differ in which one they take`;
  return formatFinding("format.duplicate-key", message, { location: place, count: 1 });
}

/** For a text that is no JSON. `from` is where the text starts in the file. */
export function invalidJson(text: string, fault: JsonFault, file: string, from: Position = START): Finding {
  const location = locate(text, fault.offset, file, from);
  const rest = quote(text.slice(fault.offset).split("\n", 1)[0] as string, 40);
  const actual = fault.offset >= text.length ? "the end of the text" : `"${rest}"`;
  return formatFinding(
    "format.invalid-json",
    `${file} is not JSON: line ${location.line}, column ${location.column}: expected ${fault.expected}, got ${actual}`,
    { location, count: 1, expected: fault.expected, actual },
  );
}
