import type { Field, Shape } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
import { parseData } from "./json.ts";

/** The value of a cell's text; `quoted` when it stood in quotes, which tells an empty text from nothing. */
export type CellReader = (text: string, quoted: boolean) => Value | undefined;

/** As in JSON: no leading zeros, no plus sign, and for integers no fraction, so that nothing is rounded or lost. */
const INTEGER = /^-?(?:0|[1-9][0-9]*)$/;
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/**
 * Reads the cells of one column, typed by its field; a text that does not look like that type stays text. An empty cell
 * is null where the field may be null, an empty text in a text field, and otherwise an absent value (`undefined`) or,
 * where one is required, null: the judge names what is missing.
 */
export function cellReader(field: Field | undefined): CellReader {
  if (field === undefined) return (text) => text;
  const { shape, nullable, required } = field;
  const read = textReader(shape.type);
  const empty = nullable ? null : shape.type === "string" ? "" : required ? null : undefined;
  const emptyInQuotes = shape.type === "string" ? "" : empty;
  return (text, quoted) => (text !== "" ? read(text) : quoted ? emptyInQuotes : empty);
}

function textReader(type: Shape["type"]): (text: string) => Value {
  switch (type) {
    case "integer":
      return (text) => (INTEGER.test(text) ? exactly(text) : text);
    case "number":
      return number;
    case "boolean":
      return (text) => text === "true" || (text === "false" ? false : text);
    case "object":
    case "array":
    case "map":
      return json;
    case "string":
    case "date":
    case "timestamp":
    case "timestamp_ntz":
    case "time":
    case "any":
      return (text) => text;
    default:
      return type satisfies never;
  }
}

function number(text: string): number | bigint | string {
  if (INTEGER.test(text)) return exactly(text);
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : text;
}

function exactly(text: string): number | bigint {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : BigInt(text);
}

/** Lists and objects stand in a cell as JSON; what is none stays text. */
function json(text: string): Value {
  try {
    return parseData(text);
  } catch {
    return text;
  }
}
