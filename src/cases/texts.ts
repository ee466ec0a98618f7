import fc from "fast-check";
import { type Checked, checked } from "../findings.ts";
import type { Constraint } from "../types/contract.ts";
import { type Count, countOf } from "./count.ts";
import { type Domain, drawable, type Place, undrawable } from "./domain.ts";
import { generatedBy, matching } from "./patterns.ts";
import { drawsOf, randomOf } from "./random.ts";
import { FORMATS } from "./string-formats.ts";
import { isSane, type Words } from "./words.ts";

/** Longer texts are demanded by nobody who means well. */
const MAX_LENGTH = 10_000;
/** Candidates looked at where a text must satisfy several demands at once. */
const POOL = 100;

/** Strings within their lengths, patterns and formats. Lengths count code points. */
export function textDomain(constraints: readonly Constraint[], words: Words, place: Place): Checked<Domain<string>> {
  const lengths = countOf(constraints, "schema.min-length", "schema.max-length");
  if (lengths.min > lengths.max) return undrawable(place, "its least length is above its greatest");
  if (lengths.min > MAX_LENGTH) return undrawable(place, `texts of ${lengths.min} characters are too long to draw`);
  const patterns = constraints.flatMap((it) => (it.rule === "schema.pattern" ? [it.pattern] : []));
  const formats = constraints.flatMap((it) => (it.rule === "schema.format" ? (FORMATS[it.format] ?? []) : []));
  const [pattern] = patterns;
  const [format] = formats.map((drawer) => drawer(words));
  if (pattern === undefined && format === undefined) return checked(freeText(lengths, words));
  const bounded = lengths.min > 0 || Number.isFinite(lengths.max);
  if (pattern === undefined && format !== undefined && !bounded) return checked(format);

  const fitting = (texts: readonly string[]) =>
    matching(
      patterns,
      [...new Set(texts)].filter((text) => isSane(text) && within(lengths, text)),
    );
  const pools = [
    () => (format === undefined ? words.concat(generatedBy(pattern as string, "small", POOL)) : drawnFrom(format)),
    () => (format === undefined && bounded ? generatedBy(pattern as string, "medium", POOL) : []),
  ];
  for (const pool of pools) {
    const [shortest, ...longer] = fitting(pool()).toSorted(byLength);
    if (shortest === undefined) continue;
    return checked({ edges: [shortest, ...longer.slice(-1)], any: fc.constantFrom(shortest, ...longer) });
  }
  const demands = [
    ...patterns.map((it) => `pattern ${it}`),
    ...(format ? ["format"] : []),
    ...(bounded ? ["length"] : []),
  ];
  return undrawable(place, `nothing was found that satisfies its ${demands.join(" and ")}`);
}

const drawnFrom = (domain: Domain<string>) => [...drawsOf(drawable(domain), randomOf(1), POOL)];

const byLength = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);

function within({ min, max }: Count, text: string): boolean {
  const length = [...text].length;
  return length >= min && length <= max;
}

function freeText(lengths: Count, words: Words): Domain<string> {
  const fit = (text: string) => fitted(text, lengths, words);
  const longest = Math.min(lengths.max, lengths.min + 300);
  const edges = [
    "",
    "Zoë Ångström 東京 🚀",
    `O'Neil, "J."`,
    " padded ",
    fitted("", { min: longest, max: longest }, words),
  ];
  const bounded = Number.isFinite(lengths.max) ? edges : edges.slice(0, -1);
  const word = fc.constantFrom(...words);
  const phrase = fc.array(word, { minLength: 2, maxLength: 4 }).map((it) => it.join(" "));
  const numbered = fc.tuple(word, fc.nat(9999)).map(([it, number]) => `${it}-${number}`);
  const any = fc.oneof(
    { weight: 4, arbitrary: word },
    { weight: 3, arbitrary: phrase },
    { weight: 2, arbitrary: numbered },
  );
  return { edges: [...new Set(bounded.map(fit))], any: any.map(fit) };
}

/** Cut to its greatest length, or continued to its least. */
function fitted(text: string, { min, max }: Count, words: Words): string {
  const points = [...text];
  if (points.length > max) return points.slice(0, max).join("");
  if (points.length >= min) return text;
  const filler = [...words.join(" "), " "];
  while (points.length < min) points.push(...filler);
  return points.slice(0, min).join("");
}
