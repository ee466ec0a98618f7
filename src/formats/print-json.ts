/** Writing JSON: by itself, since whoever only prints a result loads none of what reads one. */
import type { Value } from "../types/value.ts";

/** Writes one JSON document; `indent` is the number of spaces. Bigints are written as the integers they are. */
export function printJson(value: Value, indent = 0): string {
  try {
    return JSON.stringify(value, undefined, indent);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return printExact(value, " ".repeat(indent), "");
  }
}

/** `JSON.stringify` refuses bigints, and can be taught to write them only from Node 21 on. */
function printExact(value: Value, indent: string, margin: string): string {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = margin + indent;
  const wrap = (open: string, parts: readonly string[], close: string): string => {
    if (parts.length === 0) return open + close;
    return indent === ""
      ? open + parts.join(",") + close
      : `${open}\n${parts.map((it) => inner + it).join(",\n")}\n${margin}${close}`;
  };
  if (Array.isArray(value)) return wrap("[", value.map((it) => printExact(it, indent, inner)), "]"); // biome-ignore format: reads as one line
  const colon = indent === "" ? ":" : ": ";
  const members = Object.entries(value).map(([key, it]) => JSON.stringify(key) + colon + printExact(it, indent, inner));
  return wrap("{", members, "}");
}
