/** The readers of option values: text to value, or what would have been allowed. */
import type { OptionDefinition, OptionKind, ValueOf } from "./definition.ts";

/** A value, or a phrase that completes "allowed: …". `hidden` says that the text may hold a secret. */
export type ReadValue =
  | { readonly ok: true; readonly value: ValueOf<OptionKind> }
  | { readonly ok: false; readonly allowed: string; readonly hidden?: true };

const value = (it: ValueOf<OptionKind>): ReadValue => ({ ok: true, value: it });

/** Longest duration: a timer of Node holds 2^31 - 1 ms. */
const longest = 24 * 3_600_000;
/** Largest size. */
const largest = 2 ** 40;

const durationUnits = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const;
const sizeUnits = {
  b: 1,
  kb: 1000,
  mb: 1000 ** 2,
  gb: 1000 ** 3,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
} as const;

/**
 * Reads the text of one option. Surrounding space counts in texts and paths (less a final line end, which YAML's
 * block style adds), nowhere else.
 */
export function readValue(definition: OptionKind, given: string): ReadValue {
  const text = given.trim();
  const allowed = describeAllowed(definition);
  const no: ReadValue = { ok: false, allowed };
  switch (definition.type) {
    case "text":
      return value(given.replace(/\r?\n$/, ""));
    case "path":
      return given.includes("\0") ? no : value(given.replace(/\r?\n$/, ""));
    case "url":
      return readUrl(text, allowed);
    case "sha256":
      return /^[0-9a-f]{64}$/i.test(text) ? value(text.toLowerCase()) : no;
    case "choice":
      return definition.choices.includes(text) ? value(text) : no;
    case "boolean":
      return /^(true|True|TRUE)$/.test(text) ? value(true) : /^(false|False|FALSE)$/.test(text) ? value(false) : no;
    case "integer":
    case "number": {
      const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
      const { minimum = -Number.MAX_VALUE, maximum = Number.MAX_VALUE } = definition;
      const whole = definition.type === "number" || Number.isSafeInteger(number);
      return whole && number >= minimum && number <= maximum ? value(number) : no;
    }
    case "duration":
      return readQuantity(text, durationUnits, longest) ?? no;
    case "size":
      return readQuantity(text, sizeUnits, largest) ?? no;
    case "list":
      return value(
        text
          .split(/[,\n]/)
          .map((it) => it.trim())
          .filter((it) => it !== ""),
      );
    case "share": {
      const share = /^(0?\.\d+|[01](\.\d*)?)$/.test(text) ? Number(text) : Number.NaN;
      return text === "auto" ? value("auto") : share <= 1 ? value(share) : no;
    }
    default:
      return definition satisfies never;
  }
}

/** A positive number with a unit, rounded to the whole base unit. */
function readQuantity(text: string, units: Readonly<Record<string, number>>, maximum: number): ReadValue | undefined {
  const [, digits = "", unit = ""] = /^(\d+(?:\.\d+)?) ?([a-z]+)$/i.exec(text) ?? [];
  const amount = Math.round(Number(digits) * (units[unit.toLowerCase()] ?? Number.NaN));
  return amount >= 1 && amount <= maximum ? value(amount) : undefined;
}

/** An http(s) address; one that carries a password is refused, as it would end up in reports. */
function readUrl(text: string, allowed: string): ReadValue {
  if (!URL.canParse(text)) return { ok: false, allowed, hidden: true };
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") return { ok: false, allowed, hidden: true };
  return /^https?:$/.test(url.protocol) ? value(text) : { ok: false, allowed };
}

/** What an option takes, in words. */
export function describeAllowed(definition: OptionKind): string {
  switch (definition.type) {
    case "text":
      return "a text";
    case "path":
      return "a path";
    case "url":
      return "an http or https address without a user name or password in it";
    case "sha256":
      return "64 hex digits, as sha256sum prints them";
    case "choice":
      return definition.choices.join(", ");
    case "boolean":
      return "true, false";
    case "integer":
    case "number":
      return `${definition.type === "integer" ? "a whole number" : "a number"}${describeRange(definition)}`;
    case "duration":
      return "a number with ms, s, m or h, such as 30s, up to 24h";
    case "size":
      return "a number with B, KB, MB, GB, KiB, MiB or GiB, such as 512MiB";
    case "list":
      return "items with commas or line ends between them";
    case "share":
      return "auto, or a number from 0 to 1";
    default:
      return definition satisfies never;
  }
}

function describeRange({ minimum, maximum }: { readonly minimum?: number; readonly maximum?: number }): string {
  if (minimum === undefined) return maximum === undefined ? "" : ` up to ${maximum}`;
  return maximum === undefined ? ` from ${minimum}` : ` from ${minimum} to ${maximum}`;
}

/** What stands for the value in help. */
export function placeholder(definition: OptionDefinition): string {
  return (
    definition.placeholder ??
    (definition.type === "choice" ? definition.choices.join("|") : definition.type.toUpperCase())
  );
}
