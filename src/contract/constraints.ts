import type { Location } from "../findings.ts";
import type { Constraint, StringFormat } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
import type { Entry, Node } from "./nodes.ts";
import { isEcma, runsOnRe2 } from "./patterns.ts";
import { type Reading, readBoolean, reject, report, shown } from "./reading.ts";
import { quoted } from "./rules.ts";
import type { TypeName } from "./type-names.ts";

type Rule = Constraint["rule"];

interface Keyword {
  /** Types that the keyword says something about; `any` takes them all. */
  readonly on: readonly TypeName[];
  readonly read: (reading: Reading, entry: Entry, type: TypeName) => Constraint | undefined;
}

const temporal = ["date", "timestamp", "timestamp_ntz", "time"] as const;
const ordered = ["integer", "number", ...temporal] as const;

/** Every key that states a rule about the value itself, in ODCS's and DCS's common spelling. */
export const keywords = {
  enum: { on: ["string", "integer", "number", "boolean", ...temporal], read: readEnum },
  pattern: { on: ["string"], read: readPattern },
  minLength: { on: ["string"], read: count("schema.min-length") },
  maxLength: { on: ["string"], read: count("schema.max-length") },
  minimum: { on: ordered, read: limit("schema.minimum") },
  maximum: { on: ordered, read: limit("schema.maximum") },
  exclusiveMinimum: { on: ordered, read: limit("schema.exclusive-minimum") },
  exclusiveMaximum: { on: ordered, read: limit("schema.exclusive-maximum") },
  multipleOf: { on: ["integer", "number"], read: readDivisor },
  minItems: { on: ["array"], read: count("schema.min-items") },
  maxItems: { on: ["array"], read: count("schema.max-items") },
  uniqueItems: { on: ["array"], read: readUniqueItems },
  minProperties: { on: ["object", "map"], read: count("schema.min-properties") },
  maxProperties: { on: ["object", "map"], read: count("schema.max-properties") },
} as const satisfies Readonly<Record<string, Keyword>>;

/** The keyword's constraint for a value of the type, or undefined with a finding that says why there is none. */
export function readConstraint(
  reading: Reading,
  key: keyof typeof keywords,
  entry: Entry,
  type: TypeName,
): Constraint | undefined {
  const keyword: Keyword = keywords[key];
  if (entry.node.kind === "scalar" && entry.node.value === null) return undefined;
  if (type === "any" || keyword.on.includes(type)) return keyword.read(reading, entry, type);
  const fact = `\`${key}\` says nothing about a value of type ${type} and is not judged`;
  report(reading, "contract.rule-not-judged", `${fact}: it belongs to ${keyword.on.join(", ")}.`, entry);
  return undefined;
}

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

/** A number, also where it is written as text, which is read with a warning. */
export function readNumber(reading: Reading, entry: Entry): number | bigint | undefined {
  if (entry.node.kind !== "scalar") return undefined;
  const { value } = entry.node;
  if (typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value))) return value;
  if (typeof value !== "string" || !/^[-+]?\d{1,15}(\.\d{1,15})?$/.test(value.trim())) return undefined;
  report(
    reading,
    "contract.form",
    `${quoted(entry.key)} is the text ${shown(entry.node)}: write \`${entry.key}: ${Number(value)}\`.`,
    entry,
  );
  return Number(value);
}

function count(rule: Extract<Rule, `schema.m${string}-${"length" | "items" | "properties"}`>): Keyword["read"] {
  return (reading, entry) => {
    const value = readNumber(reading, entry);
    if (isCount(value)) return { rule, limit: value, location: entry.location };
    return reject(reading, entry, `a whole number from 0 up, \`${entry.key}: 1\``);
  };
}

function limit(rule: Extract<Rule, `schema.${string}imum`>): Keyword["read"] {
  return (reading, entry, type) => {
    const value =
      type === "any"
        ? (readNumber(reading, entry) ?? plainText(entry.node))
        : isTemporal(type)
          ? readMoment(entry.node, type)
          : readNumber(reading, entry);
    if (value !== undefined) return { rule, limit: value, location: entry.location };
    return reject(reading, entry, `\`${entry.key}: ${isTemporal(type) ? `"${moments[type].example}"` : "1"}\``);
  };
}

const plainText = (node: Node): string | undefined =>
  node.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;

type Temporal = (typeof temporal)[number];
const isTemporal = (type: TypeName): type is Temporal => (temporal as readonly TypeName[]).includes(type);

const day = String.raw`\d{4}-\d\d-\d\d`;
const clock = String.raw`\d\d:\d\d:\d\d(\.\d+)?`;
const offset = String.raw`(Z|[-+]\d\d:\d\d)`;

/** How limits of each temporal type are written. */
const moments: Readonly<Record<Temporal, { readonly pattern: RegExp; readonly example: string }>> = {
  date: { pattern: new RegExp(`^${day}$`), example: "2024-01-31" },
  timestamp: { pattern: new RegExp(`^${day}[Tt]${clock}${offset}$`, "i"), example: "2024-01-31T00:00:00Z" },
  timestamp_ntz: { pattern: new RegExp(`^${day}[Tt]${clock}$`), example: "2024-01-31T00:00:00" },
  time: { pattern: new RegExp(`^${clock}${offset}?$`, "i"), example: "23:59:59" },
};

/** An ISO text of the type; a plain date stands for its first moment (in UTC). */
function readMoment(node: Node, type: Temporal): string | undefined {
  const text = plainText(node)
    ?.trim()
    .replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, "$1T");
  if (text === undefined) return undefined;
  const whole = type.startsWith("timestamp") && moments.date.pattern.test(text) ? `${text}T00:00:00` : text;
  const placed = type === "timestamp" && moments.timestamp_ntz.pattern.test(whole) ? `${whole}Z` : whole;
  const dated = type === "time" ? `2000-01-01T${placed}` : placed;
  return moments[type].pattern.test(placed) && !Number.isNaN(Date.parse(dated)) ? placed : undefined;
}

function readDivisor(reading: Reading, entry: Entry): Constraint | undefined {
  const value = readNumber(reading, entry);
  if (typeof value === "number" && value > 0)
    return { rule: "schema.multiple-of", divisor: value, location: entry.location };
  return reject(reading, entry, `a number above 0, \`${entry.key}: 5\``);
}

/** What the judge can run is a pattern: ECMA-262 as contracts have it, or what RE2 alone knows, such as `(?i)`. */
export function readPattern(
  reading: Reading,
  entry: Entry,
): Extract<Constraint, { rule: "schema.pattern" }> | undefined {
  const { node, location } = entry;
  if (node.kind !== "scalar" || node.value === null) {
    return reject(reading, entry, `a regular expression, \`${entry.key}: '^[a-z]+$'\``);
  }
  // `pattern: 123` is a pattern all the same.
  const pattern = typeof node.value === "string" ? node.value : node.source;
  if (!isEcma(pattern)) {
    const fact = `The pattern ${quoted(pattern)} is no ECMA-262 regular expression`;
    if (!runsOnRe2(pattern)) {
      report(reading, "contract.pattern-invalid", `${fact}: correct it.`, entry);
      return undefined;
    }
    report(reading, "contract.pattern-not-ecma", `${fact}; it is judged as RE2 reads it.`, entry);
  }
  return { rule: "schema.pattern", pattern, location };
}

function readUniqueItems(reading: Reading, entry: Entry): Constraint | undefined {
  return readBoolean(reading, entry) ? { rule: "schema.unique-items", location: entry.location } : undefined;
}

/** A list of values, or of ODCS 3.2's `{value, …}`. Values of text fields that look like numbers are taken as text. */
function readEnum(reading: Reading, entry: Entry, type: TypeName): Constraint | undefined {
  const right = `\`${entry.key}: ["a", "b"]\``;
  if (entry.node.kind !== "list") return reject(reading, entry, right);
  const values: Value[] = [];
  const unquoted: string[] = [];
  for (const item of entry.node.items) {
    const held = item.kind === "map" ? item.entries.get("value")?.node : item;
    if (held?.kind !== "scalar") {
      report(
        reading,
        "contract.value",
        `A value of ${quoted(entry.key)} is a ${held?.kind ?? "map without `value`"}: write ${right}.`,
        item,
      );
      continue;
    }
    const isText = type === "string" || isTemporal(type);
    const bare = held.value !== null && typeof held.value !== "string";
    if (bare && (isText || reading.format === "dcs")) unquoted.push(held.source);
    values.push(bare && isText ? held.source : typeof held.value === "string" ? unquote(held.value, type) : held.value);
  }
  if (unquoted.length > 0) {
    const written = unquoted
      .slice(0, 5)
      .map((it) => JSON.stringify(it))
      .join(", ");
    report(
      reading,
      "contract.form",
      `Values of ${quoted(entry.key)} are not quoted: write \`enum: [${written}]\`.`,
      entry,
    );
  }
  return { rule: "schema.enum", values, location: entry.location };
}

/** DCS demands that enum values are text, also those of numbers and booleans. */
function unquote(text: string, type: TypeName): Value {
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  if ((type !== "integer" && type !== "number") || !/^-?\d{1,40}(\.\d{1,15})?$/.test(text)) return text;
  return text.includes(".") || Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text);
}

const formats: Readonly<Record<string, StringFormat>> = {
  email: "email",
  uuid: "uuid",
  guid: "uuid",
  uri: "uri",
  url: "uri",
  hostname: "hostname",
  ipv4: "ipv4",
  ipv6: "ipv6",
  byte: "byte",
  base64: "byte",
  binary: "binary",
  password: "password",
};

/** `format` of a string. Formats of other types say which type it is and are read with it. */
export function readStringFormat(reading: Reading, entry: Entry): Constraint | undefined {
  const name = plainText(entry.node)?.toLowerCase();
  if (name !== undefined && Object.hasOwn(formats, name)) {
    return { rule: "schema.format", format: formats[name] as StringFormat, location: entry.location };
  }
  const fact = `The format ${shown(entry.node)} is not judged`;
  report(
    reading,
    "contract.rule-not-judged",
    `${fact}: state it as a \`pattern\`, or use one of ${Object.keys(formats).join(", ")}.`,
    entry,
  );
  return undefined;
}

/** The range that ODCS's integer formats (`i8` … `u128`) allow. */
export function readIntegerFormat(reading: Reading, entry: Entry): readonly Constraint[] {
  const [, sign, bits] = /^([iu])(?:nt)?(8|16|32|64|128)$/.exec(plainText(entry.node) ?? "") ?? [];
  if (!bits) {
    reject(reading, entry, "`format: i32`, one of i8, i16, i32, i64, i128, u8, u16, u32, u64, u128");
    return [];
  }
  const size = BigInt(bits);
  const [least, most] = sign === "i" ? [-(1n << (size - 1n)), (1n << (size - 1n)) - 1n] : [0n, (1n << size) - 1n];
  return [bound("schema.minimum", least, entry.location), bound("schema.maximum", most, entry.location)];
}

const bound = (rule: "schema.minimum" | "schema.maximum", value: bigint, location: Location): Constraint => ({
  rule,
  limit: Number.isSafeInteger(Number(value)) ? Number(value) : value,
  location,
});
