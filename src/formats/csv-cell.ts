import type { Field, Value } from "../types.ts";
import { parseJson } from "./json.ts";

/** One value of a row as the parser gives it; an empty text that stood in quotes is told from one that did not. */
export type Cell = string | { readonly quoted: "" };

/** As in JSON: no leading zeros, no plus sign, and for integers no fraction, so that nothing is rounded or lost. */
const INTEGER = /^-?(?:0|[1-9][0-9]*)$/;
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/**
 * The value of a cell, typed by its field; text where it does not look like that type. An empty cell is null where the
 * field may be null, an empty text in a text field, and otherwise an absent value (`undefined`) or, where one is
 * required, null: the judge names what is missing.
 */
export function typedCell(cell: Cell, field: Field | undefined): Value | undefined {
  const text = typeof cell === "string" ? cell : cell.quoted;
  if (field === undefined) return text;
  if (text !== "") return typedText(text, field);
  if (typeof cell !== "string" && field.shape.type === "string") return "";
  if (field.nullable) return null;
  if (field.shape.type === "string") return "";
  return field.required ? null : undefined;
}

function typedText(text: string, field: Field): Value {
  switch (field.shape.type) {
    case "integer":
      return INTEGER.test(text) ? exactly(text) : text;
    case "number":
      if (INTEGER.test(text)) return exactly(text);
      return NUMBER.test(text) && Number.isFinite(Number(text)) ? Number(text) : text;
    case "boolean":
      return text === "true" || (text === "false" ? false : text);
    case "object":
    case "array":
    case "map":
      return json(text);
    case "string":
    case "date":
    case "timestamp":
    case "timestamp_ntz":
    case "time":
    case "any":
      return text;
    default:
      return field.shape satisfies never;
  }
}

function exactly(text: string): number | bigint {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : BigInt(text);
}

/** Lists and objects stand in a cell as JSON. */
function json(text: string): Value {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}
