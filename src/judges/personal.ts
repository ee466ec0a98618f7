/**
 * Personal data outside of its own field: a program that crashes on an e-mail address quotes it on stderr, and one that
 * copies it puts it where nothing is marked. What a case holds of it is hidden in everything that is told of that case.
 */
import type { Finding } from "../findings.ts";
import type { Case } from "../types/case.ts";
import type { Field, Model, Shape, Sides } from "../types/contract.ts";
import type { Value } from "../types/value.ts";

/** Replaces personal data in a text. */
export type Hide = (text: string) => string;

/** Shorter texts stand in everything: hiding them would hide no person and spoil every message. */
const LEAST = 3;
const HIDDEN = "[personal]";

/**
 * Hides what the case's input and expected output hold in personal fields, in upper and lower case alike. What a program
 * makes of it beyond that (reversed, cut, hashed) is not recognised. Does nothing where they hold none.
 */
export function personalHider(it: Pick<Case, "input" | "output">, { input, output }: Sides): Hide {
  const found = new Set<string>();
  if (input && it.input !== undefined) collectRecords(it.input, input, found);
  if (it.output !== undefined) collectRecords(it.output, output, found);
  if (found.size === 0) return (text) => text;
  const secrets = [...new Set([...found].map(fold))];
  return (text) => hideAll(text, secrets);
}

/** One spelling for all that a change of case makes of a text; lower case first, for `ẞ`, which has no upper case. */
const fold = (text: string): string => text.toLowerCase().toUpperCase();

/** Hides what the folded texts cover, one mark for all that touches. */
function hideAll(text: string, secrets: readonly string[]): string {
  const folded = fold(text);
  const held = secrets.filter((it) => folded.includes(it));
  if (held.length === 0) return text;
  const covered = new Uint8Array(folded.length);
  for (const secret of held) {
    // Occurrences may overlap; filling starts behind the last one, so that it costs no more than the text is long.
    let filled = 0;
    for (let at = folded.indexOf(secret); at !== -1; at = folded.indexOf(secret, at + 1)) {
      const end = at + secret.length;
      covered.fill(1, Math.max(at, filled), end);
      filled = end;
    }
  }
  const parts: string[] = [];
  let at = 0;
  let hiding = false;
  // Character by character, because folding can lengthen one: `ß` becomes `SS`.
  for (const character of text) {
    const end = at + fold(character).length;
    const hidden = covered.subarray(at, end).includes(1);
    if (!hidden) parts.push(character);
    else if (!hiding) parts.push(HIDDEN);
    hiding = hidden;
    at = end;
  }
  return parts.join("");
}

/** A finding with personal data hidden in all that it quotes. */
export function hideInFinding(finding: Finding, hide: Hide): Finding {
  const { message, expected, actual, samples } = finding;
  return {
    ...finding,
    message: hide(message),
    ...(expected !== undefined && { expected: hide(expected) }),
    ...(actual !== undefined && { actual: hide(actual) }),
    ...(samples && { samples: samples.map(hide) }),
  };
}

/** A value with personal data hidden in its texts and keys; numbers that are personal become 0. */
export function hideInValue(value: Value, hide: Hide): Value {
  if (typeof value === "string") return hide(value);
  if (typeof value === "number" || typeof value === "bigint") return hide(`${value}`) === `${value}` ? value : 0;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((it) => hideInValue(it, hide));
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [hide(key), hideInValue(it, hide)]));
}

function collectRecords(value: Value, { fields }: Pick<Model, "fields">, found: Set<string>): void {
  if (!holdsPersonal(fields)) return;
  for (const record of Array.isArray(value) ? value : [value]) collectMembers(record, fields, found);
}

const holdsPersonal = (fields: readonly Field[]): boolean =>
  fields.some((it) => it.personal || shapeHoldsPersonal(it.shape));

function shapeHoldsPersonal(shape: Shape): boolean {
  if (shape.type === "object") return holdsPersonal(shape.fields);
  if (shape.type === "array") return shapeHoldsPersonal(shape.items);
  return shape.type === "map" && shapeHoldsPersonal(shape.values);
}

function collectMembers(value: Value, fields: readonly Field[], found: Set<string>): void {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return;
  const members = value as { readonly [key: string]: Value };
  for (const { name, personal, shape } of fields) {
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (member !== undefined) collect(member, shape, personal, found);
  }
}

function collect(value: Value, shape: Shape, personal: boolean, found: Set<string>): void {
  if (personal) collectAll(value, found);
  else if (shape.type === "object") collectMembers(value, shape.fields, found);
  else if (value !== null && typeof value === "object") {
    const inner = shape.type === "array" ? shape.items : shape.type === "map" ? shape.values : undefined;
    if (inner) for (const it of Object.values(value)) collect(it, inner, false, found);
  }
}

/** Everything below a personal field, the keys of its objects too: of a map they are data. */
function collectAll(value: Value, found: Set<string>): void {
  if (value === null || typeof value === "boolean") return;
  if (typeof value !== "object") {
    const text = `${value}`;
    if (text.length >= LEAST) {
      found.add(text);
      // As quoted in JSON and by most languages.
      const escaped = JSON.stringify(text).slice(1, -1);
      if (escaped !== text) found.add(escaped);
    }
    return;
  }
  for (const it of Object.values(value)) collectAll(it, found);
}
