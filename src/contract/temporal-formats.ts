import type { Entry } from "./nodes.ts";
import { type Reading, reject, report, shown } from "./reading.ts";
import type { TypeName } from "./type-names.ts";

/** Formats that make a string a date, a timestamp or a time, as JSON Schema writes them. */
export const textFormats = (format: string): TypeName | undefined =>
  (({ date: "date", "date-time": "timestamp", datetime: "timestamp", time: "time" }) as const)[
    format.toLowerCase() as "date"
  ];

const day = "(?:yyyy|uuuu|YYYY)-MM-(?:dd|DD)";
const clock = String.raw`HH:mm:ss(?:\[?\.?S+\]?)?`;
const zone = "([XxZzVO]*)";

/** Patterns of the JDK's DateTimeFormatter, quotes taken out, that say what is judged anyway. */
const judged = {
  date: new RegExp(`^${day}$`),
  timestamp: new RegExp(`^${day}T${clock}${zone}$`),
  time: new RegExp(`^${clock}${zone}$`),
} as const;

/**
 * The type that a `format` beside it makes: a timestamp whose format has no zone is one without offset. A format that
 * is not ISO 8601 is an error, since values in it would all be judged wrong.
 */
export function readTemporalFormat(reading: Reading, entry: Entry, type: TypeName): TypeName {
  const text = entry.node.kind === "scalar" ? entry.node.source.trim() : "";
  if (type !== "date" && type !== "timestamp" && type !== "time") {
    if (type === "number" ? !/^(f32|f64|float|double)$/.test(text) : type !== "integer") {
      report(
        reading,
        "contract.rule-not-judged",
        `The format ${shown(entry.node)} of a value of type ${type} is not judged.`,
        entry,
      );
    }
    return type;
  }
  if (text === "" || /^(iso[-_ ]?8601|rfc[-_ ]?3339)$/i.test(text) || textFormats(text) === type) return type;
  const match = judged[type].exec(text.replaceAll("'", ""));
  if (match) return type === "timestamp" && !match[1] ? "timestamp_ntz" : type;
  reject(reading, entry, "an ISO 8601 format, or state the field as a string with a `pattern`");
  return type;
}
